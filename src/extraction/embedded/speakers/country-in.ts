import type { ParsedText } from "../grammar/parsed-text.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import { countryOfDemonym, knownName } from "./gazetteer.ts";

/** The first state that words of a span name: "the Danish minister", "the president of South Korea". */
export function countryIn(text: ParsedText, span: TokenSpan): string | undefined {
  for (let i = span.start; i < span.end; i += 1) {
    const form = text.forms[i] ?? "";
    if (i + 1 < span.end) {
      const pair = `${form} ${text.forms[i + 1] ?? ""}`;
      const found = countryOfDemonym(pair) ?? countryNamed(pair);
      if (found !== undefined) return found;
    }
    const found = countryOfDemonym(form) ?? countryNamed(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function countryNamed(name: string): string | undefined {
  const known = knownName(name);
  return known?.kind === "country" || known?.kind === "seat" ? known.country : undefined;
}
