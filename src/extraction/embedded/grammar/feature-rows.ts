// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { ByteReader } from "./byte-reader.ts";
import { WEIGHT_VALUES } from "./weight-codes.ts";

/**
 * A linear model over hashed features and up to 255 classes: each feature that says anything has a row of (class,
 * weight) pairs. Rows are found by open addressing, two numbers a slot: the feature, and where its pairs lie.
 */
export class FeatureRows {
  /** Feature, then start of its pairs × 256 + their number; a number of 0 marks an empty slot. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /** Class × 256 + the byte of the weight. */
  readonly #pairs: Uint16Array;
  readonly classes: number;

  /** Reads what scripts/train writes: see writeFeatureRows there. */
  constructor(bytes: ByteReader) {
    this.classes = bytes.number();
    const rows = bytes.number();
    const pairs = bytes.number();
    const keyShift = bytes.number();
    const bits = Math.max(4, 33 - Math.clz32(rows));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 << bits);
    this.#pairs = new Uint16Array(pairs);
    const mask = (1 << bits) - 1;
    let key = 0;
    let start = 0;
    for (let row = 0; row < rows; row += 1) {
      key += bytes.number();
      const count = bytes.byte();
      const feature = (key << keyShift) | 0;
      let slot = feature >>> this.#shift;
      while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      this.#slots[2 * slot] = feature;
      this.#slots[2 * slot + 1] = start * 256 + count;
      for (let i = 0; i < count; i += 1) {
        const label = bytes.byte();
        this.#pairs[start] = label * 256 + bytes.byte();
        start += 1;
      }
    }
    this.keyMask = -1 << keyShift;
  }

  /** Bits of a feature that count. */
  readonly keyMask: number;

  /** Adds the weights of the first `count` features to `scores`, one place a class. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const slots = this.#slots;
    const pairs = this.#pairs;
    const values = WEIGHT_VALUES;
    const mask = (slots.length >> 1) - 1;
    const shift = this.#shift;
    const keyMask = this.keyMask;
    for (let i = 0; i < count; i += 1) {
      const feature = (features[i] as number) & keyMask;
      let slot = feature >>> shift;
      for (;;) {
        const place = slots[2 * slot + 1] as number;
        if (place === 0) break;
        if (slots[2 * slot] === feature) {
          const start = place >>> 8;
          const end = start + (place & 255);
          for (let p = start; p < end; p += 1) {
            const pair = pairs[p] as number;
            const label = pair >>> 8;
            scores[label] = (scores[label] as number) + (values[pair & 255] as number);
          }
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }
}
