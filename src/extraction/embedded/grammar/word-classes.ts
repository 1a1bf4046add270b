// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { ByteReader } from "./byte-reader.ts";
import { SIGN, SIGNS, scatter, type WordSigns } from "./word-signs.ts";

/** Which tags a word took in the treebanks, as one number a word: words with the same choice share it. */
export class WordClasses {
  /** Word sign, then class + 1, in turns; open addressing. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  /** Reads word signs in order, as differences of unsigned numbers, each with its class. */
  constructor(bytes: ByteReader) {
    const words = bytes.number();
    const bits = Math.max(4, 33 - Math.clz32(words));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 << bits);
    let word = 0;
    for (let i = 0; i < words; i += 1) {
      word += bytes.number();
      const slot = this.#slotOf(word | 0);
      this.#slots[2 * slot] = word | 0;
      this.#slots[2 * slot + 1] = bytes.number() + 1;
    }
  }

  #slotOf(word: number): number {
    const mask = (this.#slots.length >> 1) - 1;
    let slot = word >>> this.#shift;
    while (this.#slots[2 * slot + 1] !== 0 && this.#slots[2 * slot] !== word) slot = (slot + 1) & mask;
    return slot;
  }

  /** Sign of the class for each row of signs; words without a class go by their shape. */
  read(signs: WordSigns): Int32Array {
    const found = new Int32Array(signs.count);
    for (let row = 0; row < signs.count; row += 1) {
      const at = row * SIGNS;
      const place = this.#slots[2 * this.#slotOf(signs.rows[at + SIGN.word] as number) + 1] as number;
      found[row] =
        place === 0 ? scatter((signs.rows[at + SIGN.shape] as number) ^ 0x3779) : scatter(place + 0x9d00);
    }
    return found;
  }
}
