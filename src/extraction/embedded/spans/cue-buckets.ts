import { hashString } from "./token-facts.ts";

/**
 * How likely a word is (part of) a cue, in six steps, as counted in training. Bytes: one slot a word, little endian:
 * number of slots (uint32, a power of two), hashes (int32, 0: empty), steps (uint8).
 */
export class CueBuckets {
  readonly #keys: Int32Array;
  readonly #steps: Uint8Array;
  readonly #known = new Map<string, number>();

  constructor(bytes: Uint8Array) {
    const copy = bytes.slice().buffer;
    const slots = new Uint32Array(copy, 0, 1)[0] ?? 0;
    this.#keys = new Int32Array(copy, 4, slots);
    this.#steps = new Uint8Array(copy, 4 + 4 * slots, slots);
  }

  /** 0: not met often enough; 1: hardly ever, to 5: mostly. */
  stepOf(lemma: string, universalTag: string): number {
    const word = bucketKey(lemma, universalTag);
    let step = this.#known.get(word);
    if (step === undefined) {
      step = this.#find(hashString(word));
      if (this.#known.size < 40_000) this.#known.set(word, step);
    }
    return step;
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot];
      if (found === key) return this.#steps[slot] ?? 0;
      if (found === 0 || found === undefined) return 0;
    }
  }
}

export function bucketKey(lemma: string, universalTag: string): string {
  return `${lemma.toLowerCase()}|${universalTag}`;
}
