// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import type { SentenceSigns } from "./sentence-signs.ts";

/** Who hangs on whom in a whole tree. Places are numbered as in SentenceSigns. */
export class Kinship {
  head = new Int32Array(64);
  /** Outermost children, and the siblings before and after; the place for no word where there is none. */
  first = new Int32Array(64);
  last = new Int32Array(64);
  before = new Int32Array(64);
  after = new Int32Array(64);
  /** Siblings between a word and its head. */
  rank = new Int32Array(64);
  /** Sums over the children that tell which they are. */
  tagSum = new Int32Array(64);
  relationSum = new Int32Array(64);
  /** Sign of the relation of each word, once known. */
  relationSign = new Int32Array(64);
  /** Words, children before their heads. */
  order = new Int32Array(64);
  readonly #waiting = new Waiting();

  /** Takes in a tree: heads as places, the root as the length. */
  read(sentence: SentenceSigns, heads: Int32Array): void {
    const { length } = sentence;
    const none = length + 1;
    if (length + 2 > this.head.length) this.#grow(length + 2);
    for (const list of [this.first, this.last, this.before, this.after]) list.fill(none, 0, length + 2);
    for (const list of [this.rank, this.tagSum, this.relationSum, this.relationSign])
      list.fill(0, 0, length + 2);
    for (let i = 0; i < length; i += 1) {
      const head = heads[i] as number;
      this.head[i] = head;
      const last = this.last[head] as number;
      if (last === none) this.first[head] = i;
      else {
        this.after[last] = i;
        this.before[i] = last;
        if (i > head && last > head) this.rank[i] = (this.rank[last] as number) + 1;
      }
      this.last[head] = i;
      const side = i < head ? 0x2545f491 : 0x6c8e9cf5;
      this.tagSum[head] = (this.tagSum[head] as number) + Math.imul(sentence.tag[i] as number, side);
    }
    for (let i = length - 1; i >= 0; i -= 1) {
      const after = this.after[i] as number;
      if (after < (this.head[i] as number)) this.rank[i] = (this.rank[after] as number) + 1;
    }
    this.#waiting.order(this.head, length, this.order);
  }

  /** Notes the relation of a word; its head sees it. */
  label(place: number, sign: number): void {
    this.relationSign[place] = sign;
    const head = this.head[place] as number;
    const side = place < head ? 0x2545f491 : 0x6c8e9cf5;
    this.relationSum[head] = (this.relationSum[head] as number) + Math.imul(sign, side);
  }

  #grow(least: number): void {
    const room = 1 << (32 - Math.clz32(least));
    this.head = new Int32Array(room);
    this.first = new Int32Array(room);
    this.last = new Int32Array(room);
    this.before = new Int32Array(room);
    this.after = new Int32Array(room);
    this.rank = new Int32Array(room);
    this.tagSum = new Int32Array(room);
    this.relationSum = new Int32Array(room);
    this.relationSign = new Int32Array(room);
    this.order = new Int32Array(room);
  }
}

/** Orders the words of a tree so that children come before their heads. */
class Waiting {
  #children = new Int32Array(64);

  order(heads: Int32Array, length: number, out: Int32Array): void {
    if (length >= this.#children.length) this.#children = new Int32Array(1 << (32 - Math.clz32(length)));
    this.#children.fill(0, 0, length + 1);
    for (let i = 0; i < length; i += 1) {
      this.#children[heads[i] as number] = (this.#children[heads[i] as number] as number) + 1;
    }
    let end = 0;
    for (let i = 0; i < length; i += 1) {
      if (this.#children[i] === 0) out[end++] = i;
    }
    for (let at = 0; at < end; at += 1) {
      const head = heads[out[at] as number] as number;
      const left = (this.#children[head] as number) - 1;
      this.#children[head] = left;
      if (left === 0 && head < length) out[end++] = head;
    }
  }
}
