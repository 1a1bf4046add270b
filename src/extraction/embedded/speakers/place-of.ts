import type { ParsedText } from "../grammar/parsed-text.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Place } from "./mention.ts";

/** The token of a span on which the others hang: the first whose head lies outside. */
export function headOf(text: ParsedText, span: TokenSpan): number {
  for (let i = span.start; i < span.end; i += 1) {
    const head = text.heads[i] ?? -1;
    if ((head < span.start || head >= span.end) && text.universalTags[i] !== "PUNCT") return i;
  }
  return span.start;
}

/** Where in its clause a span stands; joined and apposed ones stand where the first of them does. */
export function placeOf(text: ParsedText, span: TokenSpan): Place {
  const after = text.forms[span.end];
  if (after === "'s" || after === "'") return "possessor";
  let token = headOf(text, span);
  for (let step = 0; step < 6; step += 1) {
    const relation = text.relations[token] ?? "";
    if (relation.startsWith("nsubj"))
      return isMainVerb(text, text.heads[token] ?? -1) ? "main subject" : "subject";
    if (relation === "nmod:poss") return "possessor";
    if (relation === "obj" || relation === "iobj") return "object";
    if (relation.startsWith("obl") || relation.startsWith("nmod")) return "oblique";
    if (!/^(?:conj|appos|flat|compound|nmod:desc)/.test(relation)) return "other";
    const head = text.heads[token] ?? -1;
    if (head < 0) return "other";
    token = head;
  }
  return "other";
}

/** Root of its sentence, or joined to it. */
function isMainVerb(text: ParsedText, verb: number): boolean {
  const relation = text.relations[verb] ?? "";
  if (relation === "root" || relation === "parataxis") return true;
  return relation === "conj" && text.relations[text.heads[verb] ?? -1] === "root";
}

/** The verb that a span is the subject of; -1: none. */
export function verbOf(text: ParsedText, span: TokenSpan): number {
  const head = headOf(text, span);
  return (text.relations[head] ?? "").startsWith("nsubj") ? (text.heads[head] ?? -1) : -1;
}
