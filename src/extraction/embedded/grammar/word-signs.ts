// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { WordClusters } from "../words/word-clusters.ts";

/** What the models see of a word, as fields of a row of 32-bit numbers. None of them can be read back. */
export const SIGN = {
  /** Lower case, every digit as 0. */
  word: 0,
  /** As written. */
  cased: 1,
  /** The last one to four letters. */
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  /** The first one to three letters. */
  prefix1: 6,
  prefix2: 7,
  prefix3: 8,
  /** Runs of capitals, small letters, digits and other signs. */
  shape: 9,
  /** The first 4, 6, 8 and 12 turns on the way to its cluster. */
  cluster4: 10,
  cluster6: 11,
  cluster8: 12,
  cluster12: 13,
} as const;

/** Numbers in a row. */
export const SIGNS = 14;

/** The words of a text: each different word has one row of signs. */
export interface WordSigns {
  /** Row of each token. */
  readonly rowOf: Int32Array;
  /** Rows one after the other, SIGNS numbers each. */
  readonly rows: Int32Array;
  /** Number of different words. */
  readonly count: number;
}

/** Signs of all words; without clusters the cluster fields say "unknown". */
export function readWordSigns(forms: readonly string[], clusters: WordClusters | undefined): WordSigns {
  const rowOf = new Int32Array(forms.length);
  const known = new Map<string, number>();
  let rows = new Int32Array(SIGNS * 256);
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i] as string;
    let row = known.get(form);
    if (row === undefined) {
      row = known.size;
      known.set(form, row);
      if ((row + 1) * SIGNS > rows.length) {
        const wider = new Int32Array(rows.length * 2);
        wider.set(rows);
        rows = wider;
      }
      writeSigns(form, clusters, rows, row * SIGNS);
    }
    rowOf[i] = row;
  }
  return { rowOf, rows, count: known.size };
}

function writeSigns(form: string, clusters: WordClusters | undefined, rows: Int32Array, at: number): void {
  const word = form.toLowerCase();
  rows[at + SIGN.word] = letters(form === "--" || form === "---" ? "–" : word);
  rows[at + SIGN.cased] = scatter(letters(form) ^ 0x5bd1);
  rows[at + SIGN.shape] = shape(form);
  let hash = 0x2f;
  for (let n = 1; n <= 4; n += 1) {
    hash = scatter(Math.imul(hash, 31) + digitless(word.charCodeAt(Math.max(word.length - n, 0))));
    rows[at + SIGN.suffix1 + n - 1] = hash;
  }
  hash = 0x1d;
  for (let n = 1; n <= 3; n += 1) {
    hash = scatter(Math.imul(hash, 31) + digitless(word.charCodeAt(Math.min(n - 1, word.length - 1))));
    rows[at + SIGN.prefix1 + n - 1] = hash;
  }
  const code = clusters === undefined ? -1 : clusters.codeOf(form);
  for (const [field, bits] of [
    [SIGN.cluster4, 4],
    [SIGN.cluster6, 6],
    [SIGN.cluster8, 8],
    [SIGN.cluster12, 12],
  ] as const) {
    rows[at + field] = scatter(code < 0 ? bits : ((code >> (12 - bits)) + 1) * 64 + bits);
  }
}

/** Spreads a number over all 32 bits, so that sums and products of such numbers rarely meet (MurmurHash3's finish). */
export function scatter(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0 || 1;
}

function letters(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ digitless(word.charCodeAt(i)), 0x01000193);
  }
  return scatter(hash);
}

function digitless(unit: number): number {
  return unit >= 48 && unit <= 57 ? 48 : unit;
}

/** At most ten runs count: long junk looks like other long junk. */
function shape(form: string): number {
  let hash = 7;
  let last = 0;
  let runs = 0;
  for (let i = 0; i < form.length && runs < 10; i += 1) {
    const kind = kindOf(form, i);
    if (kind === last) continue;
    hash = Math.imul(hash, 131) + kind;
    last = kind;
    runs += 1;
  }
  return scatter(hash);
}

function kindOf(form: string, i: number): number {
  const unit = form.charCodeAt(i);
  if (unit >= 97 && unit <= 122) return 97;
  if (unit >= 65 && unit <= 90) return 65;
  if (unit >= 48 && unit <= 57) return 48;
  if (unit < 128) return unit;
  const letter = form.charAt(i);
  if (letter !== letter.toLowerCase()) return 65;
  return letter === letter.toUpperCase() ? unit : 97;
}
