import { CUE_PHRASES, type CuePhrase } from "../../lexicon/cue-phrases.ts";
import { findTarget } from "../find-target.ts";
import { lemmaAt, type Saying } from "../saying.ts";
import type { Verdict } from "./act-rule.ts";

interface PhrasePattern {
  readonly phrase: CuePhrase;
  readonly words: readonly ReadonlySet<string>[];
}

/** Other words that may stand between two words of a phrase. */
const GAP = 2;
/** Tokens of the content that a phrase may run into: "declined || to comment". */
const RUN_ON = 6;

const PATTERNS: readonly PhrasePattern[] = CUE_PHRASES.map((phrase) => ({
  phrase,
  words: phrase.words.split(" ").map((alternatives) => new Set(alternatives.split("|"))),
}));

/** Several words of the cue, or of the cue and the beginning of the content, that only together say what is done. */
export function judgeByPhrase(saying: Saying): Verdict | undefined {
  const { cue, content, text } = saying;
  const following =
    content.tokens[0] !== undefined && content.tokens[0] >= cue.end ? content.tokens.slice(0, RUN_ON) : [];
  const lemmas = [...cue.lemmas, ...following.map((token) => lemmaAt(text, token))];
  for (const { phrase, words } of PATTERNS) {
    if (cue.isNegated && !isNegative(words)) continue;
    if (!holds(lemmas, cue.lemmas.length, words)) continue;
    const why = `phrase:${phrase.words.split(" ").map(firstOf).join("-")}`;
    if (phrase.act !== "accuses") return { act: phrase.act, subtype: phrase.subtype, why };
    const against = findTarget(saying);
    if (against !== undefined) return { act: "accuses", subtype: phrase.subtype, why, against };
  }
  return undefined;
}

/** Whether a phrase says "not" itself. */
function isNegative(words: readonly ReadonlySet<string>[]): boolean {
  return words.some((word) => word.has("not") || word.has("no") || word.has("fail"));
}

function firstOf(alternatives: string): string {
  return alternatives.split("|")[0] ?? "";
}

function holds(lemmas: readonly string[], cueLength: number, words: readonly ReadonlySet<string>[]): boolean {
  for (let start = 0; start < cueLength; start += 1) {
    if (words[0]?.has(lemmas[start] ?? "") && goesOn(lemmas, start, words)) return true;
  }
  return false;
}

/** Whether the rest of the words follows, each within the gap after the one before; the nearest one is taken. */
function goesOn(lemmas: readonly string[], start: number, words: readonly ReadonlySet<string>[]): boolean {
  let at = start;
  for (const word of words.slice(1)) {
    const last = at + 1 + GAP;
    do at += 1;
    while (at <= last && !word.has(lemmas[at] ?? ""));
    if (at > last) return false;
  }
  return true;
}
