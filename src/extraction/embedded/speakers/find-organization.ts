import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { countryIn } from "./country-in.ts";
import { foldWord, isAllCapitals, isCapitalised } from "./fold-word.ts";
import { isCapitalAdjective, knownName } from "./gazetteer.ts";
import { nounKind } from "./noun-kinds.ts";
import type { Party } from "./party.ts";
import type { MentionReading } from "./read-mentions.ts";

/** The organisation or state that words about a role name: "the Herald" in "editor of the Herald". */
export function findOrganization(
  text: ParsedText,
  reading: MentionReading,
  span: TokenSpan,
  except: Party,
): Party | string | undefined {
  const campaign = campaignIn(text, reading, span);
  if (campaign !== undefined) return campaign;
  let state: Party | undefined;
  for (let i = span.start; i < span.end; i += 1) {
    const mention = reading.mentions[reading.mentionOf[i] ?? -1];
    if (mention === undefined || mention.party === except) continue;
    const { party } = mention;
    if (party.kind !== "organization" || mention.start < span.start) continue;
    if (isPlaceOfWork(text, mention.start) && knownName(party.name) !== undefined) continue;
    if (text.forms[mention.end] === "-" && text.forms[mention.end + 1] === "based") continue;
    if (!party.isState) return party;
    state ??= party;
  }
  if (state !== undefined) return state;
  const inTitle = organizationInTitle(text, reading, span);
  if (inTitle !== undefined) return inTitle;
  const country = countryIn(text, span);
  return country === undefined ? undefined : (reading.register.stateNamed(country) ?? country);
}

/** "spokesman in Town": where somebody is, not whom they speak for. */
function isPlaceOfWork(text: ParsedText, start: number): boolean {
  const before = text.forms[start - 1] === "the" ? text.forms[start - 2] : text.forms[start - 1];
  return before === "in" || before === "on" || before === "to";
}

/** "Roe's campaign", "the Jane Roe campaign": a campaign goes by the surname. */
function campaignIn(text: ParsedText, reading: MentionReading, span: TokenSpan): string | undefined {
  for (let i = span.start + 1; i < span.end; i += 1) {
    if (text.forms[i]?.toLowerCase() !== "campaign") continue;
    const at = text.forms[i - 1] === "'s" || text.forms[i - 1] === "'" ? i - 2 : i - 1;
    const mention = reading.mentions[reading.mentionOf[at] ?? -1];
    if (mention?.party.kind === "person" && mention.how === "name")
      return `${mention.party.name.split(" ").at(-1) ?? ""} campaign`;
  }
  return undefined;
}

/** Names inside a title that is one run with the name: "NATO" in "NATO Secretary General Jane Roe". */
function organizationInTitle(
  text: ParsedText,
  reading: MentionReading,
  span: TokenSpan,
): Party | string | undefined {
  for (let start = span.start; start < span.end; start += 1) {
    if (!isCapitalised(text.forms[start] ?? "") || isCapitalAdjective(text.forms[start] ?? "")) continue;
    if (isPlaceOfWork(text, start) || text.forms[start + 2] === "based") continue;
    for (let end = Math.min(span.end, start + 5); end > start; end -= 1) {
      const written = text.text.slice(text.starts[start] ?? 0, text.ends[end - 1] ?? 0).replace(/\s+/g, " ");
      const known = knownName(written);
      if (known?.kind === "country" && known.country !== undefined)
        return reading.register.stateNamed(known.country) ?? known.country;
      const words = text.forms.slice(start, end).map(foldWord);
      const party = reading.register.bearerOf(words);
      if (party?.kind === "organization") return party;
      if (known !== undefined && known.kind !== "capital") return written;
      const isBody =
        words.length > 1 &&
        nounKind(words.at(-1) ?? "") === "organization" &&
        isCapitalised(text.forms[end - 1] ?? "");
      if (isBody) return written;
      if (
        words.length === 1 &&
        isAllCapitals(written) &&
        written.length > 2 &&
        nounKind(words[0] ?? "") === undefined
      ) {
        if (!/^(?:CEO|CFO|COO|CTO|MEP|MSP)$/.test(written)) return written;
      }
    }
  }
  return undefined;
}
