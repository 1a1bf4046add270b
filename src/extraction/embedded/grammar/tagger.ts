// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { ByteReader } from "./byte-reader.ts";
import { FeatureRows } from "./feature-rows.ts";
import { TAGGER_FEATURES, tagSign, writeTaggerFeatures } from "./tagger-features.ts";
import { WordClasses } from "./word-classes.ts";
import type { WordSigns } from "./word-signs.ts";

/** Gives each word its part of speech, from left to right, each choice final. */
export class Tagger {
  /** Universal and Penn tag joined by a bar, by number. */
  readonly tags: readonly string[];
  readonly #classes: WordClasses;
  readonly #rows: FeatureRows;
  readonly #signs: Int32Array;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.tags = reader.names();
    this.#classes = new WordClasses(reader);
    this.#rows = new FeatureRows(reader);
    this.#signs = Int32Array.from(this.tags, (_, tag) => tagSign(tag));
  }

  /** Number of the tag of each token. */
  tag(signs: WordSigns, sentenceStarts: Uint32Array): Uint8Array {
    const classes = this.#classes.read(signs);
    const found = new Uint8Array(signs.rowOf.length);
    const features = new Int32Array(TAGGER_FEATURES);
    const scores = new Int32Array(this.tags.length);
    const none = tagSign(-1);
    for (let s = 0; s + 1 < sentenceStarts.length; s += 1) {
      const from = sentenceStarts[s] as number;
      const to = sentenceStarts[s + 1] as number;
      let tag1 = none;
      let tag2 = none;
      for (let i = from; i < to; i += 1) {
        const count = writeTaggerFeatures(signs, classes, from, to, i, tag1, tag2, features);
        scores.fill(0);
        this.#rows.addScores(features, count, scores);
        const best = indexOfGreatest(scores);
        found[i] = best;
        tag2 = tag1;
        tag1 = this.#signs[best] as number;
      }
    }
    return found;
  }
}

/** The first of the greatest. */
export function indexOfGreatest(scores: Int32Array | Float64Array): number {
  let best = 0;
  let most = scores[0] as number;
  for (let i = 1; i < scores.length; i += 1) {
    const score = scores[i] as number;
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best;
}
