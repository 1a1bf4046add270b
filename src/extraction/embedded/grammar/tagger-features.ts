// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { SIGN, SIGNS, scatter, type WordSigns } from "./word-signs.ts";

/** Most features a token has. */
export const TAGGER_FEATURES = 64;
/** Each feature is a product with a multiplier of its own, odd, so that no bits are lost. */
const FIRST_MULTIPLIER = 0x2545f491;
const NEXT_MULTIPLIER = 0x3c6ef372;
/** Left and right neighbour, two apart, and tags: the same sign in another place must give another number. */
const L1 = 0x6f4f2a35;
const R1 = 0x1b873593;
const L2 = 0x45d9f3b5;
const R2 = 0x7feb352d;
const T1 = 0x846ca68b;
const T2 = 0x2c1b3c6d;

/** Number that stands for a tag in features; -1 is the place before the first word. */
export function tagSign(tag: number): number {
  return scatter(tag + 0x7a3d);
}

/** Rows in place of words before and after the sentence, and the first word's mark. */
const BEFORE = scatter(0x51ed);
const AFTER = scatter(0x2f0b);
const FIRST = scatter(0x6b43);

/**
 * Writes the features of a token, which depend on its words and the two tags before it, and gives their number.
 * `classes` holds for each row of signs the number of the word's class: which tags it usually takes.
 */
export function writeTaggerFeatures(
  signs: WordSigns,
  classes: Int32Array,
  from: number,
  to: number,
  i: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): number {
  const rows = signs.rows;
  const rowOf = signs.rowOf;
  const row = rowOf[i] as number;
  const at = row * SIGNS;
  const l1 = i > from ? (rowOf[i - 1] as number) : -1;
  const l2 = i > from + 1 ? (rowOf[i - 2] as number) : -1;
  const r1 = i + 1 < to ? (rowOf[i + 1] as number) : -1;
  const r2 = i + 2 < to ? (rowOf[i + 2] as number) : -1;

  const word = rows[at + SIGN.word] as number;
  const suffix2 = rows[at + SIGN.suffix2] as number;
  const suffix3 = rows[at + SIGN.suffix3] as number;
  const shape = (rows[at + SIGN.shape] as number) + (i === from ? FIRST : 0);
  const kind = classes[row] as number;
  const cluster8 = rows[at + SIGN.cluster8] as number;
  const cluster12 = rows[at + SIGN.cluster12] as number;

  const wordL1 = Math.imul(l1 < 0 ? BEFORE : (rows[l1 * SIGNS + SIGN.word] as number), L1);
  const wordR1 = Math.imul(r1 < 0 ? AFTER : (rows[r1 * SIGNS + SIGN.word] as number), R1);
  const wordL2 = Math.imul(l2 < 0 ? BEFORE : (rows[l2 * SIGNS + SIGN.word] as number), L2);
  const wordR2 = Math.imul(r2 < 0 ? AFTER : (rows[r2 * SIGNS + SIGN.word] as number), R2);
  const kindL1 = Math.imul(l1 < 0 ? BEFORE : (classes[l1] as number), L1);
  const kindR1 = Math.imul(r1 < 0 ? AFTER : (classes[r1] as number), R1);
  const kindR2 = Math.imul(r2 < 0 ? AFTER : (classes[r2] as number), R2);
  const shapeL1 = Math.imul(l1 < 0 ? BEFORE : (rows[l1 * SIGNS + SIGN.shape] as number), L1);
  const shapeR1 = Math.imul(r1 < 0 ? AFTER : (rows[r1 * SIGNS + SIGN.shape] as number), R1);
  const suffix3L1 = Math.imul(l1 < 0 ? BEFORE : (rows[l1 * SIGNS + SIGN.suffix3] as number), L1);
  const suffix3R1 = Math.imul(r1 < 0 ? AFTER : (rows[r1 * SIGNS + SIGN.suffix3] as number), R1);
  const suffix2L1 = Math.imul(l1 < 0 ? BEFORE : (rows[l1 * SIGNS + SIGN.suffix2] as number), L1);
  const suffix2R1 = Math.imul(r1 < 0 ? AFTER : (rows[r1 * SIGNS + SIGN.suffix2] as number), R1);
  const clusterL1 = Math.imul(l1 < 0 ? BEFORE : (rows[l1 * SIGNS + SIGN.cluster12] as number), L1);
  const clusterR1 = Math.imul(r1 < 0 ? AFTER : (rows[r1 * SIGNS + SIGN.cluster12] as number), R1);
  const nearR1 = Math.imul(r1 < 0 ? AFTER : (rows[r1 * SIGNS + SIGN.cluster6] as number), R1);
  const nearL1 = Math.imul(l1 < 0 ? BEFORE : (rows[l1 * SIGNS + SIGN.cluster6] as number), L1);
  const nearR2 = Math.imul(r2 < 0 ? AFTER : (rows[r2 * SIGNS + SIGN.cluster6] as number), R2);
  const before1 = Math.imul(tag1, T1);
  const before2 = Math.imul(tag2, T2);
  const before = before1 + before2;

  let n = 0;
  let m = FIRST_MULTIPLIER;
  out[n++] = 0x35a1b2c7;
  out[n++] = Math.imul(word, m);
  out[n++] = Math.imul(rows[at + SIGN.cased] as number, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(rows[at + SIGN.suffix1] as number, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(suffix2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(suffix3, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(rows[at + SIGN.suffix4] as number, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(rows[at + SIGN.prefix1] as number, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(rows[at + SIGN.prefix2] as number, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(rows[at + SIGN.prefix3] as number, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(shape, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(kind, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(rows[at + SIGN.cluster4] as number, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(rows[at + SIGN.cluster6] as number, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(cluster8, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(cluster12, (m = (m + NEXT_MULTIPLIER) | 0));

  out[n++] = Math.imul(before1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before1 + word, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before + word, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before1 + suffix3, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before1 + wordR1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before1 + kind, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before + kind, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before1 + kind + kindR1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before1 + word + kindR1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before1 + cluster8, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(before1 + nearR1 + kind, (m = (m + NEXT_MULTIPLIER) | 0));

  out[n++] = Math.imul(wordL1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordL2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordR1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordR2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordL1 + word, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordR1 + word, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordL1 + wordR1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordL1 + wordL2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordR1 + wordR2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordL1 + kind, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(wordR1 + kind, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(suffix3L1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(suffix3R1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(suffix2L1 + suffix2R1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(shapeL1 + shape, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(shapeR1 + shape, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(shapeL1 + shape + shapeR1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(shapeR1 + suffix2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(shape + suffix2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(kindL1 + kind, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(kindR1 + kind, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(kindR1 + kindR2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(kindR1 + kindR2 + kind, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(kindL1 + kind + kindR1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(clusterL1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(clusterR1, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(nearR1 + cluster8, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(nearL1 + cluster8, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(nearR1 + nearR2, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(nearR1 + suffix3, (m = (m + NEXT_MULTIPLIER) | 0));
  out[n++] = Math.imul(nearL1 + suffix3, (m = (m + NEXT_MULTIPLIER) | 0));
  return n;
}
