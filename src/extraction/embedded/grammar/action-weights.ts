// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { ByteReader } from "./byte-reader.ts";
import { WEIGHT_VALUES } from "./weight-codes.ts";

/** A linear model over hashed features and three actions; the three weights of a feature lie in one number. */
export class ActionWeights {
  readonly #rows: Int32Array;
  readonly #shift: number;

  /** Reads what scripts/train writes: see actionRows in ByteWriter. */
  constructor(bytes: ByteReader) {
    const bits = bytes.number();
    this.#shift = 32 - bits;
    this.#rows = new Int32Array(2 ** bits);
    const rows = bytes.number();
    let key = 0;
    for (let row = 0; row < rows; row += 1) {
      key += bytes.number();
      let packed = 0;
      for (let place = 0; place < 30; place += 10) {
        packed |= ((WEIGHT_VALUES[bytes.byte()] as number) & 1023) << place;
      }
      this.#rows[key] = packed;
    }
  }

  /** Sets `scores` to the sums of the weights of the first `count` features. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const rows = this.#rows;
    const shift = this.#shift;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i += 1) {
      const row = rows[(features[i] as number) >>> shift] as number;
      first += (row << 22) >> 22;
      second += (row << 12) >> 22;
      third += (row << 2) >> 22;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }
}
