// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { PartialTree } from "./partial-tree.ts";
import type { SentenceSigns } from "./sentence-signs.ts";

/** Most features of a state. */
export const PARSER_FEATURES = 160;
/** Each feature is a product with a multiplier of its own, odd, so that no bits are lost. */
const FIRST = 0x2545f491;
const NEXT = 0x3c6ef372;

/**
 * Writes the features of a state: the three topmost words of the stack (s0 is the top), the three next words (b0, b1, b2)
 * and the children drawn so far. Gives their number.
 */
export function writeParserFeatures(
  sentence: SentenceSigns,
  tree: PartialTree,
  s0: number,
  s1: number,
  s2: number,
  b0: number,
  out: Int32Array,
): number {
  const { word, tag, near, closer, closest } = sentence;
  const none = sentence.length + 1;
  const b1 = b0 < sentence.length ? b0 + 1 : none;
  const b2 = b0 + 1 < sentence.length ? b0 + 2 : none;
  const left0 = tree.left[s0] as number;
  const right0 = tree.right[s0] as number;
  const left1 = tree.left[s1] as number;
  const right1 = tree.right[s1] as number;
  const leftB = tree.left[b0] as number;
  const b0c = Math.imul(closer[b0] as number, 0x9f767c45);
  const b0k = Math.imul(closest[b0] as number, 0x4164d839);
  const b0n = Math.imul(near[b0] as number, 0xbde5c099);
  const b0t = Math.imul(tag[b0] as number, 0x5bc8fbbd);
  const b0w = Math.imul(word[b0] as number, 0xcb91ce37);
  const b1c = Math.imul(closer[b1] as number, 0xb0c11fdf);
  const b1k = Math.imul(closest[b1] as number, 0xf1446beb);
  const b1t = Math.imul(tag[b1] as number, 0xd76d4331);
  const b1w = Math.imul(word[b1] as number, 0xbd69fe29);
  const b2t = Math.imul(tag[b2] as number, 0xa6eb8c9f);
  const b2w = Math.imul(word[b2] as number, 0xec1d7da1);
  const l0t = Math.imul(tag[left0] as number, 0x87b0b125);
  const l0t2 = Math.imul(tag[tree.left2[s0] as number] as number, 0x076ce2ef);
  const l0w = Math.imul(word[left0] as number, 0xd7210dff);
  const l1t = Math.imul(tag[left1] as number, 0x77330bdb);
  const lbt = Math.imul(tag[leftB] as number, 0xc6a53877);
  const lbt2 = Math.imul(tag[tree.left2[b0] as number] as number, 0xf17fd375);
  const lbw = Math.imul(word[leftB] as number, 0x3fc1ea37);
  const r0t = Math.imul(tag[right0] as number, 0xa6233255);
  const r0t2 = Math.imul(tag[tree.right2[s0] as number] as number, 0x0d464139);
  const r0w = Math.imul(word[right0] as number, 0xe6a16a3b);
  const r1t = Math.imul(tag[right1] as number, 0x2827688d);
  const r1t2 = Math.imul(tag[tree.right2[s1] as number] as number, 0x1cfb10f7);
  const r1w = Math.imul(word[right1] as number, 0x5f2dd97f);
  const s0c = Math.imul(closer[s0] as number, 0x7814e8a3);
  const s0k = Math.imul(closest[s0] as number, 0xde527101);
  const s0n = Math.imul(near[s0] as number, 0x3f1f65a9);
  const s0t = Math.imul(tag[s0] as number, 0x617959cf);
  const s0w = Math.imul(word[s0] as number, 0x8b33e969);
  const s1c = Math.imul(closer[s1] as number, 0x1a1afe87);
  const s1k = Math.imul(closest[s1] as number, 0x92edcf45);
  const s1n = Math.imul(near[s1] as number, 0x3fd42359);
  const s1t = Math.imul(tag[s1] as number, 0x035b7399);
  const s1w = Math.imul(word[s1] as number, 0xbb2edb21);
  const s2t = Math.imul(tag[s2] as number, 0x377b9aa3);
  const s2w = Math.imul(word[s2] as number, 0x687c966d);
  const v0 = Math.imul(valency(tree, s0), 0x6a09e667);
  const v1 = Math.imul(valency(tree, s1), 0x3c6ef373);
  const vb = Math.imul(valency(tree, b0), 0x510e527f);
  const d0 = Math.imul(s0 === none ? 9 : distance(s0, b0), 0x1f83d9ab);
  const d1 = Math.imul(s1 === none ? 9 : distance(s1, s0), 0x5be0cd19);
  const g0 = Math.imul(s0 === none ? 999 : between(sentence, s0, b0), 0x428a2f99);
  const g1 = Math.imul(s1 === none ? 999 : between(sentence, s1, s0), 0x71374491);

  let n = 0;
  let m = FIRST;
  out[n++] = 0x35a1b2c7;
  out[n++] = Math.imul(s0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + s1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s2t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s2w + s2t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0w + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b1w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b1w + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b2t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b2w + b2t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + s0t + b0w + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + s0t + b0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + b0w + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + s0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0w + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + b0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + s1t + s0w + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + s1t + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0w + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + s0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + b0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + b0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0w + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t + b1w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0w + b1w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + s0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0w + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + b0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + s0w + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0w + b0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0t + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + b0t + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0w + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0t + b1w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + b0w + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s2t + s1t + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s2t + s1t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t + b1t + b2t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0t + b1t + b2t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s2t + s1t + s0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + b0t + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + l0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + r0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + l0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + r0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + r1t + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + l1t + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0t + lbt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + r1t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + l0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + r0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + l0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + r0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + l0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + r0w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t + lbt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0w + lbt, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t + lbw, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + l1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + r1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + r1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + r1w, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + l0t + l0t2, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + r0t + r0t2, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + r0t + r0t2 + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t + lbt + lbt2, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + r1t + r1t2, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + v0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + v0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + v0 + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t + vb, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0w + vb, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + v1, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + v1, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + v1 + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + d0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + d0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0t + d0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0w + d0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0t + d0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + d1, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1w + d1, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + d1, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0t + g0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + g1, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + b0t + g0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0w + b0t + g0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0w + g0, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0c + b0c, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0c + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0c, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1c + s0c, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1c + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0c, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1c + s0c + b0c, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0k + b0k, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1k + s0k, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0k, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0k, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1k, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b0c + b1c, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1c + b0c, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1c + s0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0c + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0t + b0c, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0c + b0t + b1t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0k + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0t + b0k, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1k + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1t + s0k, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(b1k, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s0n + b0n + s0t + b0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1n + s0n + s1t + s0t, (m = (m + NEXT) | 0));
  out[n++] = Math.imul(s1n + s0n + b0n + s0t, (m = (m + NEXT) | 0));
  return n;
}

/** Children drawn so far on both sides, four at most on each. */
function valency(tree: PartialTree, place: number): number {
  return Math.min(tree.leftCount[place] as number, 4) * 8 + Math.min(tree.rightCount[place] as number, 4) + 1;
}

/** 1 to 8. */
function distance(from: number, to: number): number {
  const words = to - from;
  if (words <= 5) return words;
  return words <= 9 ? 6 : words <= 16 ? 7 : 8;
}

/** What stands between two words: commas, verbs, conjunctions, whether a quotation begins or ends. */
function between(sentence: SentenceSigns, from: number, to: number): number {
  const after = from + 1;
  const commas = (sentence.commas[to] as number) - (sentence.commas[after] as number);
  const verbs = (sentence.verbs[to] as number) - (sentence.verbs[after] as number);
  const joins = (sentence.joins[to] as number) - (sentence.joins[after] as number);
  const quotes = (sentence.quotes[to] as number) - (sentence.quotes[after] as number);
  return 1 + Math.min(commas, 2) + 3 * Math.min(verbs, 2) + 9 * Math.min(joins, 1) + 18 * Math.min(quotes, 2);
}
