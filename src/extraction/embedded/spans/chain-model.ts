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
  /**
   * Slots of `width` numbers of 32 bits: the hash of a feature, 0 where the slot is empty, then its weights as numbers
   * of 16 bits, whole multiples of a step. What is read together lies together.
   */
  readonly #slots: Int32Array;
  readonly #weights: Int16Array;
  readonly #width: number;
  readonly #mask: number;
  /** One bit for each of a feature's hashes, so that most of those that are not kept cost no look into the table. */
  readonly #bits = new Uint32Array(BITS >>> 5);
  readonly #step: number;
  readonly #sums: Int32Array;

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
    while (slots < 1.4 * count) slots *= 2;
    this.#mask = slots - 1;
    this.#width = 1 + Math.ceil(labels / 2);
    this.#slots = new Int32Array(this.#width * slots);
    this.#weights = new Int16Array(this.#slots.buffer);
    this.#step = largest / (127 * 127);
    this.#sums = new Int32Array(labels);
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
      const first = this.#place(hash | 0);
      for (let y = 0; y < labels; y += 1, at += 1) {
        const whole = view.getInt8(at);
        this.#weights[first + y] = whole * Math.abs(whole);
      }
    }
  }

  /** Takes a slot for a hash, and gives the place of its first weight. */
  #place(key: number): number {
    const bit = bitOf(key);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = slotOf(key) & this.#mask;
    while (this.#slots[slot * this.#width] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * this.#width] = key;
    return 2 * (slot * this.#width + 1);
  }

  /** Adds up the weights of a token's features: a score a label, from `at` on. */
  score({ hashes, count }: FeatureList, emissions: Float64Array, at: number): void {
    const { labels } = this.shape;
    const bits = this.#bits;
    const slots = this.#slots;
    const mask = this.#mask;
    const width = this.#width;
    const weights = this.#weights;
    const sums = this.#sums;
    sums.fill(0);
    for (let f = 0; f < count; f += 1) {
      const key = hashes[f] as number; // f is below count
      const bit = bitOf(key);
      if (((bits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue; // as many bits as bitOf can give
      let slot = slotOf(key) & mask;
      let found = slots[slot * width] as number; // masked
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot * width] as number; // masked
      }
      if (found === 0) continue;
      const row = 2 * (slot * width + 1);
      for (let y = 0; y < labels; y += 1) sums[y] = (sums[y] as number) + (weights[row + y] as number); // whole rows
    }
    for (let y = 0; y < labels; y += 1) emissions[at + y] = (sums[y] as number) * this.#step; // as many as labels
  }
}

/** Bits of the sieve: half a megabyte, which stays in a core's own cache. */
const BITS = 1 << 22;

function bitOf(key: number): number {
  return Math.imul(key, 0x2545f491) >>> 10;
}

function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
