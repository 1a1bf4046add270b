import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Attribution } from "../attribution.ts";
import type { TokenFacts } from "./token-facts.ts";

const VERIFYING = new Set(["verify", "confirm", "corroborate", "authenticate", "substantiate"]);
const UNVERIFIED = new Set(["unverified", "unconfirmed", "uncorroborated", "unverifiable"]);
const NEGATIONS = new Set(["not", "n't", "never", "cannot"]);
/** Tokens in front of the word in which its auxiliaries and its verb stand. */
const REACH = 5;
const LONGEST_SUBJECT = 14;
const SURE = 0.8;

/**
 * "… could not be independently verified (by X)", "… remain unverified (by X)": what nobody could check, which the
 * models seldom mark and readers need most. Only where no attribution has the words yet.
 */
export function findUnverified(facts: TokenFacts, known: readonly Attribution[]): readonly Attribution[] {
  const isTaken = new Uint8Array(facts.length);
  for (const { cue, content } of known) {
    for (const { start, end } of [cue, ...content]) isTaken.fill(1, start, end);
  }
  const found: Attribution[] = [];
  for (let i = 0; i < facts.length; i += 1) {
    if (isTaken[i] === 1) continue;
    const start = cueStart(facts, i);
    const subject = start === undefined ? undefined : subjectBefore(facts, i, start);
    if (start === undefined || subject === undefined) continue;
    const by = facts.parsed.forms[i + 1]?.toLowerCase() === "by" ? i + 1 : -1;
    const checker = by < 0 ? undefined : phraseAfter(facts, by);
    found.push({
      cue: { start, end: checker === undefined ? i + 1 : by + 1 },
      source: checker === undefined ? [] : [checker],
      content: [subject],
      within: undefined,
      score: SURE,
      why: "rule:unverified",
    });
  }
  return found;
}

/** Where the cue begins whose last word is i; undefined where nothing is left unverified. */
function cueStart({ parsed }: TokenFacts, i: number): number | undefined {
  const word = parsed.lemmas[i]?.toLowerCase() ?? "";
  const isSaid = UNVERIFIED.has(parsed.forms[i]?.toLowerCase() ?? "");
  if (!isSaid && !(VERIFYING.has(word) && parsed.tags[i] === "VBN")) return undefined;
  let start = i;
  let isNegated = isSaid;
  let isPassive = false;
  while (
    start > 0 &&
    i - start < REACH &&
    isPartOfVerb(parsed.universalTags[start - 1] ?? "", parsed.forms[start - 1] ?? "")
  ) {
    start -= 1;
    const form = parsed.forms[start]?.toLowerCase() ?? "";
    isNegated ||= NEGATIONS.has(form);
    isPassive ||= /^(?:be|been|being|is|are|was|were|remain|remains|remained|went|gone|go|goes)$/.test(form);
  }
  return isNegated && isPassive ? start : undefined;
}

function isPartOfVerb(universalTag: string, form: string): boolean {
  return (
    universalTag === "AUX" ||
    universalTag === "ADV" ||
    universalTag === "PART" ||
    /^(?:remain|went|go)/.test(form)
  );
}

/** The subject phrase that ends right before the cue. */
function subjectBefore(facts: TokenFacts, i: number, start: number): TokenSpan | undefined {
  const { parsed, subject, head, leftEdge } = facts;
  const sentenceStart = firstOf(facts, i);
  const candidates = [subject[i], subject[head[i] ?? -1], ...range(start, i).map((j) => subject[j])];
  const who = candidates.find((each) => each !== undefined && each >= sentenceStart && each < start);
  const from = who === undefined ? plainStart(facts, sentenceStart, start) : (leftEdge[who] ?? who);
  if (from === undefined || from < sentenceStart) return undefined;
  let end = start;
  while (end > from + 1 && /^[,;–-]$/.test(parsed.forms[end - 1] ?? "")) end -= 1;
  const isPronoun = end === from + 1 && parsed.universalTags[from] === "PRON";
  return from < end && !isPronoun ? { start: from, end } : undefined;
}

function firstOf({ parsed }: TokenFacts, i: number): number {
  return parsed.sentenceStarts[parsed.sentenceOf[i] ?? 0] ?? 0;
}

/** Where the grammar has lost the subject: all in front of the cue, if that is one short phrase with a noun. */
function plainStart({ parsed }: TokenFacts, from: number, start: number): number | undefined {
  const tags = parsed.universalTags.slice(from, start);
  const isPhrase =
    tags.some((tag) => tag === "NOUN" || tag === "PROPN") &&
    !tags.includes("VERB") &&
    !tags.includes("PUNCT");
  return isPhrase && start - from <= LONGEST_SUBJECT ? from : undefined;
}

/** The noun phrase behind "by". */
function phraseAfter({ parsed, head, rightEdge }: TokenFacts, by: number): TokenSpan | undefined {
  const noun = head[by] ?? -1;
  if (noun <= by || parsed.sentenceOf[noun] !== parsed.sentenceOf[by]) return undefined;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(parsed.universalTags[noun] ?? "")) return undefined;
  let end = Math.min((rightEdge[noun] ?? noun) + 1, by + 12);
  for (let i = by + 1; i < end; i += 1) if (i > noun && /^[,;:]$/.test(parsed.forms[i] ?? "")) end = i;
  return { start: by + 1, end };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
