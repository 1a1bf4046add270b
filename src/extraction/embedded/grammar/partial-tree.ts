// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.

/** The arcs drawn so far in a sentence. Places are numbered as in SentenceSigns; `none` is the place for no word. */
export class PartialTree {
  head = new Int32Array(64);
  /** Outermost children on both sides, and the ones drawn before them. */
  left = new Int32Array(64);
  left2 = new Int32Array(64);
  right = new Int32Array(64);
  right2 = new Int32Array(64);
  leftCount = new Int32Array(64);
  rightCount = new Int32Array(64);

  clear(length: number): void {
    if (length + 2 > this.head.length) this.#grow(length + 2);
    const none = length + 1;
    const end = length + 2;
    this.head.fill(-1, 0, end);
    this.left.fill(none, 0, end);
    this.left2.fill(none, 0, end);
    this.right.fill(none, 0, end);
    this.right2.fill(none, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
  }

  /** Hangs `child` on `head`; children of one side must come from the inside out. */
  draw(head: number, child: number): void {
    this.head[child] = head;
    if (child < head) {
      this.left2[head] = this.left[head] as number;
      this.left[head] = child;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
    } else {
      this.right2[head] = this.right[head] as number;
      this.right[head] = child;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
    }
  }

  #grow(least: number): void {
    const room = 1 << (32 - Math.clz32(least));
    this.head = new Int32Array(room);
    this.left = new Int32Array(room);
    this.left2 = new Int32Array(room);
    this.right = new Int32Array(room);
    this.right2 = new Int32Array(room);
    this.leftCount = new Int32Array(room);
    this.rightCount = new Int32Array(room);
  }
}
