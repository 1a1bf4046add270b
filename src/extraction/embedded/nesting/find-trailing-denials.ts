import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";

export const TRAILING_DENIAL = "rule:trailing-denial";

const DENIAL =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dispute[sd]?|dismiss(?:es|ed)?|refute[sd]?|repudiate[sd]?|contest(?:s|ed)?|rebut(?:s|ted)?|disavow(?:s|ed)?)$/iu;
/** Nouns, as they stand in print, for what was said just before: ", a charge he denies". */
const SAYING =
  /^(?:claim|charge|allegation|accusation|assertion|report|suggestion|statement|account|contention|insinuation|rumou?r|criticism|notion|idea|description|characterization)s?$/iu;
const AUXILIARY = /^(?:has|have|had|'s|'ve|'d|is|are|was|were|been|being)$/iu;
const NEGATION = /^(?:not|n't|never|hardly)$/iu;
const BEFORE = /^(?:,|–|-|\(|;|:)$/u;
const AFTER = /^(?:[.,;:!?)"]|–|-|and|but|or|as|while|though|although)$/iu;
/** Tokens of whoever denies, and of the noun phrase that stands for the claim. */
const LONGEST_SOURCE = 8;
const LONGEST_NOUN_PHRASE = 4;

/** A denial that hangs on what somebody else said, and the words that it takes up. */
interface TrailingDenial {
  readonly attribution: Attribution;
  /** From the noun or "which" to the verb. */
  readonly clause: TokenSpan;
}

/**
 * "…, claims that B denies", ", a charge B rejects", ", which B has denied": the denial as an attribution of its own.
 * Its content is the noun or the "which" that stands for what somebody else said just before. Found by the words: the
 * grammar often takes "claims" for a verb here and "denies" for a noun.
 */
export function findTrailingDenials(
  text: ParsedText,
  attributions: readonly Attribution[],
): readonly TrailingDenial[] {
  const found: TrailingDenial[] = [];
  const before = contentsBefore(text, attributions);
  for (let verb = 1; verb < text.length; verb += 1) {
    if (!DENIAL.test(text.forms[verb] ?? "") || !endsClause(text, verb)) continue;
    const denial = denialAt(text, verb);
    if (denial !== undefined && (before[denial.clause.start] ?? -1) >= 0) found.push(denial);
  }
  return found;
}

/**
 * For each token the attribution whose content began last before it in its sentence, -1 where none did: what a noun or
 * "which" at that token takes up.
 */
export function contentsBefore(text: ParsedText, attributions: readonly Attribution[]): Int32Array {
  const before = new Int32Array(text.length).fill(-1);
  attributions.forEach(({ content, why }, index) => {
    if (why !== TRAILING_DENIAL) for (const { start } of content) before[start + 1] = index;
  });
  for (let token = 1; token < text.length; token += 1) {
    const isSame = text.sentenceOf[token] === text.sentenceOf[token - 1];
    if (before[token] === -1 && isSame) before[token] = before[token - 1] ?? -1;
  }
  return before;
}

function endsClause(text: ParsedText, verb: number): boolean {
  const next = verb + 1;
  const isLast = next >= text.length || text.sentenceOf[next] !== text.sentenceOf[verb];
  return isLast || AFTER.test(text.forms[next] ?? "") || (text.tags[next] ?? "").startsWith("RB");
}

function denialAt(text: ParsedText, verb: number): TrailingDenial | undefined {
  let start = verb;
  while (start > 0 && isBetween(text, start - 1)) start -= 1;
  const first = sentenceStart(text, verb);
  for (let from = start - 1; from >= Math.max(first + 1, start - LONGEST_SOURCE); from -= 1) {
    if (isBarrier(text, from)) return undefined;
    const content = contentBefore(text, from);
    if (content === undefined) continue;
    const attribution: Attribution = {
      cue: { start, end: verb + 1 },
      source: [{ start: from, end: start }],
      content: [content],
      within: undefined,
      score: 0.8,
      why: TRAILING_DENIAL,
    };
    return { attribution, clause: { start: content.start, end: verb + 1 } };
  }
  return undefined;
}

/** Auxiliaries and adverbs between whoever denies and the verb; "has not denied" is no denial. */
function isBetween(text: ParsedText, token: number): boolean {
  const form = text.forms[token] ?? "";
  return !NEGATION.test(form) && (AUXILIARY.test(form) || form.endsWith("ly"));
}

/** No part of whoever denies: punctuation, a negation, a finite verb. */
function isBarrier(text: ParsedText, token: number): boolean {
  const form = text.forms[token] ?? "";
  return (
    NEGATION.test(form) || /^[,;:()"–]$/u.test(form) || /^(?:VBD|VBP|MD|VBZ|IN)$/.test(text.tags[token] ?? "")
  );
}

/** The "which" or the noun phrase that ends before a token, with the comma before it. */
function contentBefore(text: ParsedText, from: number): TokenSpan | undefined {
  const form = text.forms[from - 1]?.toLowerCase();
  if (form === "which") return text.forms[from - 2] === "," ? { start: from - 1, end: from } : undefined;
  const end = form === "that" ? from - 1 : from;
  if (!SAYING.test(text.forms[end - 1] ?? "")) return undefined;
  for (let start = end - 1; start > 0 && end - start <= LONGEST_NOUN_PHRASE; start -= 1) {
    if (BEFORE.test(text.forms[start - 1] ?? "")) return { start, end };
  }
  return undefined;
}

function sentenceStart(text: ParsedText, token: number): number {
  return text.sentenceStarts[text.sentenceOf[token] ?? 0] ?? 0;
}
