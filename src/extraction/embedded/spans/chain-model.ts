import type { FeatureList } from "./feature-list.ts";
import type { ChainShape } from "./linear-chain.ts";

/**
 * A trained chain: one row of weights a feature, found by the hash of the feature. In a file, little endian: labels
 * (uint32), number of rows (uint32), largest weight (float32), transitions and starts (float32,
 * labels × labels and labels), then for each row in order of its hash: the gap to the hash before (variable length,
 * 7 bits a byte, low bits first), then the weights (int8 a label, ±127 for the largest, the square of
 * the number for what lies between: small weights are many and need the finer steps). Written by scripts/train/write-chain.ts.
 */
export class ChainModel {
  readonly shape: ChainShape;
  /** For each slot the hash of a feature, 0: empty, and beside it the place of its first weight: read together. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #weights: Float32Array;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const labels = view.getUint32(0, true);
    const count = view.getUint32(4, true);
    const largest = view.getFloat32(8, true);
    const transitions = new Float64Array(labels * labels);
    const starts = new Float64Array(labels);
    let at = 12;
    for (let p = 0; p < transitions.length; p += 1, at += 4) transitions[p] = view.getFloat32(at, true);
    for (let y = 0; y < labels; y += 1, at += 4) starts[y] = view.getFloat32(at, true);
    this.shape = { labels, transitions, starts };
    let slots = 1024;
    while (slots < 2 * count) slots *= 2;
    this.#mask = slots - 1;
    this.#slots = new Int32Array(2 * slots);
    this.#weights = new Float32Array(count * labels);
    let hash = 0;
    for (let row = 0; row < count; row += 1) {
      let gap = 0;
      let power = 1;
      for (let byte = 128; byte >= 128; power *= 128) {
        byte = bytes[at] ?? 0;
        at += 1;
        gap += (byte & 127) * power;
      }
      hash += gap;
      for (let y = 0; y < labels; y += 1, at += 1) {
        const whole = view.getInt8(at);
        this.#weights[row * labels + y] = (whole * Math.abs(whole) * largest) / (127 * 127);
      }
      this.#put(hash | 0, row * labels);
    }
  }

  #put(key: number, row: number): void {
    let slot = slotOf(key) & this.#mask;
    while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = row;
  }

  /** Adds up the weights of a token's features: a score a label, from `at` on. */
  score({ hashes, count }: FeatureList, emissions: Float64Array, at: number): void {
    const { labels } = this.shape;
    const slots = this.#slots;
    const mask = this.#mask;
    const weights = this.#weights;
    emissions.fill(0, at, at + labels);
    for (let f = 0; f < count; f += 1) {
      const key = hashes[f] as number; // f is below count
      let slot = slotOf(key) & mask;
      let found = slots[2 * slot] as number; // masked
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot] as number; // masked
      }
      if (found === 0) continue;
      const row = slots[2 * slot + 1] as number; // beside its key
      // Rows are whole, and there are as many emissions as labels.
      for (let y = 0; y < labels; y += 1) {
        emissions[at + y] = (emissions[at + y] as number) + (weights[row + y] as number);
      }
    }
  }
}

function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
