// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.
import { PartialTree } from "./partial-tree.ts";

/** Push the next word; hang the top of the stack on the next word; hang the top on the word below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * Arc-hybrid state: a stack of words whose heads are not known yet, and the next word. After the last word comes the
 * root, which may only take the last word left on the stack: so each sentence has one root.
 */
export class ParserState {
  readonly tree = new PartialTree();
  stack = new Int32Array(64);
  /** Words on the stack. */
  depth = 0;
  next = 0;
  length = 0;

  begin(length: number): void {
    this.tree.clear(length);
    if (length > this.stack.length) this.stack = new Int32Array(1 << (32 - Math.clz32(length)));
    this.depth = 0;
    this.next = 0;
    this.length = length;
  }

  /** The word so many places under the top, or the place for no word. */
  under(places: number): number {
    return places < this.depth ? (this.stack[this.depth - 1 - places] as number) : this.length + 1;
  }

  /** When only one action is left, that one; otherwise -1. */
  forced(): number {
    if (this.next === this.length) return this.depth > 1 ? RIGHT : LEFT;
    return this.depth === 0 ? SHIFT : -1;
  }

  isDone(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  take(action: number): void {
    if (action === SHIFT) {
      this.stack[this.depth] = this.next;
      this.depth += 1;
      this.next += 1;
      return;
    }
    this.depth -= 1;
    const child = this.stack[this.depth] as number;
    this.tree.draw(action === LEFT ? this.next : (this.stack[this.depth - 1] as number), child);
  }
}
