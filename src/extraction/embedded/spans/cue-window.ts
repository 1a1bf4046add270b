import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { TokenFacts } from "./token-facts.ts";

/** Tokens in which the parts of one attribution are looked for. */
export interface CueWindow extends TokenSpan {
  readonly cue: TokenSpan;
  /** The word of the cue on which the others hang. */
  readonly cueHead: number;
  /** The sentence of the cue. */
  readonly sentence: TokenSpan;
}

/** Longest window, in tokens: speech seldom runs on farther, and it keeps the work linear. */
export const LONGEST_WINDOW = 320;
const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 6;

/** The sentence of a cue, and those beside it that a quotation ties to it. */
export function windowOf(facts: TokenFacts, cue: TokenSpan, longest = LONGEST_WINDOW): CueWindow {
  const { parsed } = facts;
  const at = parsed.sentenceOf[cue.start] as number;
  const sentence = {
    start: Math.max(parsed.sentenceStarts[at] as number, cue.start - longest),
    end: Math.min(parsed.sentenceStarts[at + 1] as number, cue.end + longest),
  };
  let { start, end } = sentence;
  for (let s = at - 1; s >= 0 && s >= at - SENTENCES_BEFORE; s -= 1) {
    const from = parsed.sentenceStarts[s] as number;
    if (end - from > longest || !tiedBack(facts, start)) break;
    start = from;
  }
  const last = parsed.sentenceStarts.length - 1;
  for (let s = at + 1; s < last && s <= at + SENTENCES_AFTER; s += 1) {
    const to = parsed.sentenceStarts[s + 1] as number;
    if (to - start > longest || !tiedOn(facts, end)) break;
    end = to;
  }
  return { start, end, cue, cueHead: headOfCue(facts, cue), sentence };
}

/** Whether a quotation runs over the border before this token, in the same paragraph or on from the one before. */
function tiedBack({ quotation, quote, parsed }: TokenFacts, start: number): boolean {
  if (start === 0) return false;
  const inside = quotation[start] as number;
  if (inside >= 0 && inside === quotation[start - 1]) return true;
  return parsed.paragraphOf[start] === parsed.paragraphOf[start - 1] && quote[start - 1] === 3;
}

/** Whether what comes next is, or goes on with, quoted speech. */
function tiedOn({ quotation, quote, parsed }: TokenFacts, end: number): boolean {
  const inside = quotation[end] as number;
  if (inside >= 0 && inside === quotation[end - 1]) return true;
  if (quote[end] !== 2) return parsed.forms[end - 1] === ":";
  return parsed.paragraphOf[end] === parsed.paragraphOf[end - 1] || parsed.forms[end - 1] === ":";
}

function headOfCue({ head, bucket }: TokenFacts, cue: TokenSpan): number {
  let best = cue.start;
  let bestScore = -1;
  for (let i = cue.start; i < cue.end; i += 1) {
    const h = head[i] as number;
    const isTop = h < cue.start || h >= cue.end;
    const score = (isTop ? 4 : 0) + (bucket[i] as number);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}
