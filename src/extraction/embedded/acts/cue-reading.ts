import { wordSet } from "../speakers/word-lists/word-set.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import type { Attribution } from "../attribution.ts";
import type { Tree } from "../claims/tree.ts";
import { findReportingWord, guessReportingVerb } from "../lexicon/reporting-words.ts";
import type { ReportingClass, ReportingEntry } from "../lexicon/reporting-entry.ts";

/** What the cue of an attribution says by its words and its grammar. */
export interface CueReading {
  readonly start: number;
  readonly end: number;
  /** Lemmas of the cue's tokens, lower case. */
  readonly lemmas: readonly string[];
  /** The token that tells; the first one where no word is known. */
  readonly head: number;
  readonly entry: ReportingEntry | undefined;
  readonly isNegated: boolean;
  /** Under "if", "would", "might": it was not said, or not yet. */
  readonly isHypothetical: boolean;
  /** "Was asked", "is expected": the source, if any, is not who speaks. */
  readonly isPassive: boolean;
}

/** Verbs that bring in the noun beside them: "expressed doubt", "made a promise". */
const LIGHT_VERBS = wordSet(`
be have make give do take raise cast throw express voice issue offer launch launch deliver present release put lay
file face draw repeat reiterate continue begin start keep send convey share get come unleash go hold stand post publish
see show receive level direct aim trade echo feel bear harbor pose reaffirm remain
`);
const NEGATIONS = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "neither",
  "nor",
  "hardly",
  "no",
  "nobody",
  "nothing",
  "without",
  "fail",
  "failure",
]);
const HYPOTHETICAL_AUXILIARIES = new Set(["would", "might", "could", "may", "should"]);
const HYPOTHETICAL_MARKS = new Set(["if", "unless", "whether"]);

/** How much a class tells beyond mere saying. */
const WEIGHT: Readonly<Partial<Record<ReportingClass, number>>> = {
  say: 1,
  relay: 1,
  discuss: 1,
  seem: 1,
  perceive: 1,
  show: 1.5,
  rule: 1.5,
  intend: 1.6,
};
const DEFAULT_WEIGHT = 2;
const STRONG: ReadonlySet<ReportingClass> = new Set([
  "accuse",
  "deny",
  "dispute",
  "confirm",
  "ask",
  "decline",
  "retract",
  "unverified",
]);

export function readCue(text: ParsedText, tree: Tree, attribution: Attribution): CueReading {
  const { start, end } = attribution.cue;
  const lemmas: string[] = [];
  for (let token = start; token < end; token += 1) lemmas.push((text.lemmas[token] ?? "").toLowerCase());
  const head = tellingToken(text, attribution, lemmas);
  const isVerb = isVerbal(text, head);
  const children = tree.childrenOf(head);
  const isUnder = (words: ReadonlySet<string>): boolean =>
    children.some(
      (child) => child < end && words.has((text.lemmas[child] ?? "").toLowerCase()) && child < head,
    );
  return {
    start,
    end,
    lemmas,
    head,
    entry: wordAt(text, head, attribution),
    isNegated: isCueNegated(text, lemmas, start, head) || (isVerb && isUnder(NEGATIONS)),
    isHypothetical: isUnder(HYPOTHETICAL_MARKS) || isUnder(HYPOTHETICAL_AUXILIARIES),
    isPassive: isVerb && children.some((child) => (text.relations[child] ?? "") === "aux:pass"),
  };
}

/** Negated when a negation stands in the cue before the telling word, and not after another full verb. */
function isCueNegated(text: ParsedText, lemmas: readonly string[], start: number, head: number): boolean {
  for (let at = head - 1; at >= Math.max(start, head - 5); at -= 1) {
    const lemma = lemmas[at - start] ?? "";
    if (NEGATIONS.has(lemma)) return true;
    if (text.universalTags[at] === "PUNCT") return false;
  }
  return false;
}

/**
 * The lexicon's word at a token of a cue, told from the tree where the tagger erred: names and bare nouns right behind a
 * subject are verbs ("Ross often questions the plan").
 */
function wordAt(text: ParsedText, token: number, attribution: Attribution): ReportingEntry | undefined {
  const tag = text.universalTags[token] ?? "";
  const form = text.forms[token] ?? "";
  if (tag === "NOUN" && standsAsVerb(text, token, attribution)) {
    const verb = guessReportingVerb(form);
    if (verb !== undefined) return verb;
  }
  const { start, end } = attribution.cue;
  const entry = findReportingWord((text.lemmas[token] ?? "").toLowerCase(), tag);
  if (entry !== undefined && (end - start === 1 || entry.part !== "verb" || tag !== "NOUN")) return entry;
  const isVerb = end - start === 1 || tag === "VERB" || tag === "PROPN" || isParticiple(text, token);
  return isVerb ? guessReportingVerb(form) : undefined;
}

/** "Were also rebuffed": a form in -ed behind "be" or "have". */
function isParticiple(text: ParsedText, token: number): boolean {
  if (!(text.forms[token] ?? "").endsWith("ed")) return false;
  let before = token - 1;
  while (text.universalTags[before] === "ADV") before -= 1;
  return text.universalTags[before] === "AUX";
}

function standsAsVerb(text: ParsedText, token: number, { cue, source }: Attribution): boolean {
  const subjectEnd = source.at(-1)?.end;
  if (
    subjectEnd !== cue.start ||
    /^(['’]s?|my|his|her|its|our|their)$/iu.test(text.forms[subjectEnd - 1] ?? "")
  )
    return false;
  for (let at = cue.start; at < token; at += 1) if (text.universalTags[at] !== "ADV") return false;
  return true;
}

function tellingToken(text: ParsedText, attribution: Attribution, lemmas: readonly string[]): number {
  const { start, end } = attribution.cue;
  let best = -1;
  let bestWeight = 0;
  let hasFullVerb = false;
  for (let token = start; token < end; token += 1) {
    const lemma = lemmas[token - start] ?? "";
    const entry = wordAt(text, token, attribution);
    if (entry === undefined) continue;
    const isVerb = entry.part === "verb";
    // "Said in response to criticism": beside a full verb of saying its nouns are circumstances.
    if (!isVerb && hasFullVerb) continue;
    const light = LIGHT_VERBS.has(lemma) && end - start > 1 ? 0.5 : 0;
    const strength = STRONG.has(entry.class) ? 3 : (WEIGHT[entry.class] ?? DEFAULT_WEIGHT);
    const weight = strength - light - (isVerb ? 0 : 0.2);
    if (weight > bestWeight) {
      best = token;
      bestWeight = weight;
    }
    hasFullVerb ||= isVerb && !LIGHT_VERBS.has(lemma);
  }
  if (best >= 0) return best;
  for (let token = start; token < end; token += 1) if (isVerbal(text, token)) return token;
  return start;
}

function isVerbal(text: ParsedText, token: number): boolean {
  return text.universalTags[token] === "VERB";
}
