// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { ByteReader } from "./byte-reader.ts";
import { Labeller } from "./labeller.ts";
import { Parser } from "./parser.ts";
import { SentenceSigns } from "./sentence-signs.ts";
import type { WordSigns } from "./word-signs.ts";

/** Trees of a text: the token each token hangs on (-1: root of a sentence), and by which relation, as a number. */
export interface Trees {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Draws the tree of each sentence, then names its arcs. */
export class TreeBuilder {
  readonly #sentence: SentenceSigns;
  readonly #parser: Parser;
  readonly #labeller: Labeller;

  constructor(bytes: Uint8Array, tags: readonly string[]) {
    const reader = new ByteReader(bytes);
    this.#sentence = new SentenceSigns(tags);
    this.#parser = new Parser(reader);
    this.#labeller = new Labeller(reader);
  }

  /** Relations by number. */
  get relations(): readonly string[] {
    return this.#labeller.relations;
  }

  build(signs: WordSigns, tags: Uint8Array, sentenceStarts: Uint32Array): Trees {
    const heads = new Int32Array(tags.length);
    const relations = new Uint8Array(tags.length);
    for (let s = 0; s + 1 < sentenceStarts.length; s += 1) {
      const from = sentenceStarts[s] as number;
      const length = (sentenceStarts[s + 1] as number) - from;
      this.#sentence.read(signs, tags, from, from + length);
      const found = this.#parser.parse(this.#sentence);
      this.#labeller.label(this.#sentence, found, relations, from);
      for (let i = 0; i < length; i += 1) {
        const head = found[i] as number;
        heads[from + i] = head === length ? -1 : from + head;
      }
    }
    return { heads, relations };
  }
}
