import type { CueWindow } from "./cue-window.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Steps up a tree that are followed. */
const CLIMB = 40;

/** What lies between a token and the cue, and how the two meet in the tree: one entry a token of the window. */
export interface CueView {
  /** -3 earlier sentence, -1 before the cue, 0 in it, 1 after it, 2 next sentence, 3 later. */
  readonly where: Int8Array;
  /** Bucketed number of tokens to the cue, 0 to 8. */
  readonly distance: Int8Array;
  /** Commas, quotation marks and likely cues between, two bits each. */
  readonly between: Int8Array;
  /** How token and cue meet: 0 under the cue, 1 to 4 beside it under its nth ancestor, 5 to 8 itself that ancestor, 9 apart. */
  readonly meeting: Int8Array;
  /** The highest token of the tree that holds this token but not the cue; -1 for ancestors of the cue. */
  readonly top: Int32Array;
}

export function viewFrom(facts: TokenFacts, window: CueWindow): CueView {
  const { start, end, cue, sentence } = window;
  const n = end - start;
  const where = new Int8Array(n);
  const distance = new Int8Array(n);
  const between = new Int8Array(n);
  const meeting = new Int8Array(n).fill(9);
  const top = new Int32Array(n).fill(-1);
  const next = facts.parsed.sentenceOf[cue.start] as number;
  for (let i = start; i < end; i += 1) {
    const j = i - start;
    if (i < sentence.start) where[j] = -3;
    else if (i < cue.start) where[j] = -1;
    else if (i < cue.end) where[j] = 0;
    else if (i < sentence.end) where[j] = 1;
    else where[j] = facts.parsed.sentenceOf[i] === next + 1 ? 2 : 3;
    distance[j] = bucketOfDistance(i < cue.start ? cue.start - i : i >= cue.end ? i - cue.end + 1 : 0);
  }
  countBetween(facts, window, between);
  meet(facts, window, meeting, top);
  return { where, distance, between, meeting, top };
}

function bucketOfDistance(tokens: number): number {
  if (tokens <= 4) return tokens;
  if (tokens <= 7) return 5;
  if (tokens <= 12) return 6;
  return tokens <= 22 ? 7 : 8;
}

function countBetween(facts: TokenFacts, { start, end, cue }: CueWindow, between: Int8Array): void {
  const { parsed, quote, bucket } = facts;
  for (const step of [-1, 1]) {
    let commas = 0;
    let marks = 0;
    let cues = 0;
    for (let i = step < 0 ? cue.start - 1 : cue.end; i >= start && i < end; i += step) {
      between[i - start] = commas | (marks << 2) | (cues << 4);
      const form = parsed.forms[i];
      if (form === "," || form === ";" || form === "–") commas = Math.min(commas + 1, 3);
      if ((quote[i] as number) > 1) marks = Math.min(marks + 1, 3);
      if ((bucket[i] as number) >= 4) cues = Math.min(cues + 1, 3);
    }
  }
}

function meet(facts: TokenFacts, window: CueWindow, meeting: Int8Array, top: Int32Array): void {
  const { head } = facts;
  const { start, cue, cueHead, sentence } = window;
  const rankOf = new Map<number, number>();
  let up = head[cueHead] as number;
  for (let rank = 1; up >= 0 && rank < CLIMB; rank += 1) {
    rankOf.set(up, Math.min(rank, 4));
    up = head[up] as number;
  }
  for (let i = sentence.start; i < sentence.end; i += 1) {
    const j = i - start;
    if (i >= cue.start && i < cue.end) {
      meeting[j] = 0;
      top[j] = i;
      continue;
    }
    const own = rankOf.get(i);
    if (own !== undefined) {
      meeting[j] = 4 + own;
      continue;
    }
    let below = i;
    let h = head[i] as number;
    for (let step = 0; h >= 0 && step < CLIMB; step += 1) {
      const rank = rankOf.get(h);
      if ((h >= cue.start && h < cue.end) || rank !== undefined) {
        meeting[j] = rank ?? 0;
        top[j] = below;
        break;
      }
      below = h;
      h = head[h] as number;
    }
  }
}
