// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { tagSign } from "./tagger-features.ts";
import { SIGN, SIGNS, scatter, type WordSigns } from "./word-signs.ts";

const ROOT = scatter(0x4e67);
const NONE = scatter(0x1c3f);

/** What the parser reads of one sentence: its words, then the root, then a place that stands for no word at all. */
export class SentenceSigns {
  length = 0;
  word = new Int32Array(64);
  tag = new Int32Array(64);
  suffix = new Int32Array(64);
  near = new Int32Array(64);
  closer = new Int32Array(64);
  closest = new Int32Array(64);
  /** How many commas, verbs, conjunctions and quotation marks stand before each word. */
  commas = new Int32Array(64);
  verbs = new Int32Array(64);
  joins = new Int32Array(64);
  quotes = new Int32Array(64);
  readonly #tagSigns: Int32Array;
  readonly #tagKinds: Uint8Array;

  constructor(tags: readonly string[]) {
    this.#tagSigns = Int32Array.from(tags, (_, tag) => tagSign(tag));
    this.#tagKinds = Uint8Array.from(tags, kindOf);
  }

  /** Takes in the sentence of the tokens from `from` to `to`. */
  read(signs: WordSigns, tags: Uint8Array, from: number, to: number): void {
    const length = to - from;
    if (length + 2 > this.word.length) this.#grow(length + 2);
    this.length = length;
    let commas = 0;
    let verbs = 0;
    let joins = 0;
    let quotes = 0;
    for (let i = 0; i < length; i += 1) {
      const at = (signs.rowOf[from + i] as number) * SIGNS;
      const tag = tags[from + i] as number;
      this.word[i] = signs.rows[at + SIGN.word] as number;
      this.tag[i] = this.#tagSigns[tag] as number;
      this.suffix[i] = signs.rows[at + SIGN.suffix3] as number;
      this.near[i] = signs.rows[at + SIGN.cluster4] as number;
      this.closer[i] = signs.rows[at + SIGN.cluster6] as number;
      this.closest[i] = signs.rows[at + SIGN.cluster12] as number;
      this.commas[i] = commas;
      this.verbs[i] = verbs;
      this.joins[i] = joins;
      this.quotes[i] = quotes;
      const kind = this.#tagKinds[tag] as number;
      if (kind === KIND.comma) commas += 1;
      else if (kind === KIND.verb) verbs += 1;
      else if (kind === KIND.join) joins += 1;
      else if (kind === KIND.quote) quotes += 1;
    }
    for (const [place, sign] of [
      [length, ROOT],
      [length + 1, NONE],
    ] as const) {
      for (const signs of [this.word, this.tag, this.suffix, this.near, this.closer, this.closest])
        signs[place] = sign;
      this.commas[place] = commas;
      this.verbs[place] = verbs;
      this.joins[place] = joins;
      this.quotes[place] = quotes;
    }
  }

  #grow(least: number): void {
    const room = 1 << (32 - Math.clz32(least));
    this.word = new Int32Array(room);
    this.tag = new Int32Array(room);
    this.suffix = new Int32Array(room);
    this.near = new Int32Array(room);
    this.closer = new Int32Array(room);
    this.closest = new Int32Array(room);
    this.commas = new Int32Array(room);
    this.verbs = new Int32Array(room);
    this.joins = new Int32Array(room);
    this.quotes = new Int32Array(room);
  }
}

const KIND = { other: 0, comma: 1, verb: 2, join: 3, quote: 4 } as const;

function kindOf(tag: string): number {
  if (tag === "PUNCT|,") return KIND.comma;
  if (tag.startsWith("VERB|")) return KIND.verb;
  if (tag.startsWith("CCONJ|")) return KIND.join;
  if (tag === "PUNCT|``" || tag === "PUNCT|''") return KIND.quote;
  return KIND.other;
}
