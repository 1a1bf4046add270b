// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { ByteReader } from "./byte-reader.ts";
import { FeatureRows } from "./feature-rows.ts";
import { Kinship } from "./kinship.ts";
import { LABELLER_FEATURES, writeLabellerFeatures } from "./labeller-features.ts";
import type { SentenceSigns } from "./sentence-signs.ts";
import { indexOfGreatest } from "./tagger.ts";
import { scatter } from "./word-signs.ts";

/** Number that stands for a relation in features. */
export function relationSign(relation: number): number {
  return scatter(relation + 0x2b5f3);
}

/** Names the arcs of a tree, from its leaves up. */
export class Labeller {
  /** Relations by number. */
  readonly relations: readonly string[];
  readonly #rows: FeatureRows;
  readonly #signs: Int32Array;
  readonly #root: number;
  readonly #kin = new Kinship();
  readonly #features = new Int32Array(LABELLER_FEATURES);
  readonly #scores: Int32Array;

  constructor(bytes: ByteReader) {
    this.relations = bytes.names();
    this.#rows = new FeatureRows(bytes);
    this.#signs = Int32Array.from(this.relations, (_, relation) => relationSign(relation));
    this.#scores = new Int32Array(this.relations.length);
    this.#root = this.relations.indexOf("root");
  }

  /** Writes the number of the relation of each word of the sentence to `out` from place `at` on. */
  label(sentence: SentenceSigns, heads: Int32Array, out: Uint8Array, at: number): void {
    const { length } = sentence;
    const kin = this.#kin;
    const scores = this.#scores;
    kin.read(sentence, heads);
    for (let n = 0; n < length; n += 1) {
      const child = kin.order[n] as number;
      let best = this.#root;
      if (heads[child] !== length) {
        const count = writeLabellerFeatures(sentence, kin, child, this.#features);
        scores.fill(0);
        this.#rows.addScores(this.#features, count, scores);
        // Only the arc from the root is called so.
        scores[this.#root] = -1e9;
        best = indexOfGreatest(scores);
      }
      out[at + child] = best;
      kin.label(child, this.#signs[best] as number);
    }
  }
}
