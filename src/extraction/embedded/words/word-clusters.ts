/** Bits of a cluster code. */
export const CLUSTER_BITS = 12;
/** FNV-1a, 32 bits, over UTF-16 units: the key of a word in the table. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Words grouped by the company they keep. A word's code is its way down a binary tree, first turn in the highest bit,
 * so words that share the first n bits are alike, the more the longer n. The table holds hashes, no words.
 */
export class WordClusters {
  readonly #keys: Uint32Array;
  readonly #codes: Uint16Array;
  readonly #mask: number;
  readonly #known = new Map<string, number>();

  /**
   * Bytes as written by scripts/train/words.ts, little endian: number of slots (uint32, a power of two), then the keys
   * (uint32 each, 0: empty), then the codes (uint16 each).
   */
  constructor(bytes: Uint8Array) {
    const copy = bytes.slice().buffer;
    const slots = new Uint32Array(copy, 0, 1)[0] ?? 0;
    this.#keys = new Uint32Array(copy, 4, slots);
    this.#codes = new Uint16Array(copy, 4 + 4 * slots, slots);
    this.#mask = slots - 1;
  }

  /** 0 to 4095, or -1 for a word nobody has met. Case does not matter, digits all look alike. */
  codeOf(form: string): number {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const code = this.#find(clusterKey(form));
    // Bounded, so that a text of endless new words does not fill the memory.
    if (this.#known.size < 50_000) this.#known.set(form, code);
    return code;
  }

  #find(key: number): number {
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot];
      if (found === key) return this.#codes[slot] ?? -1;
      if (found === 0 || found === undefined) return -1;
    }
  }
}

/** The number under which a word stands in the table; never 0. */
export function clusterKey(form: string): number {
  const word = form.toLowerCase();
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), FNV_PRIME);
  }
  return hash >>> 0 || 1;
}
