import { overlap, type Box } from "./box.ts";

/** Pixels: about as wide as a label. */
const CELL = 96;

interface Entry {
  readonly box: Box;
  readonly weight: number;
  readonly id: string | undefined;
  /** The question that counted it last: a box may lie in several cells. */
  asked: number;
}

/** Boxes by the cells they touch, so that asking what one would cover looks at its neighbours only. */
export class BoxGrid {
  private readonly cells = new Map<number, Entry[]>();
  private questions = 0;

  add(box: Box, weight: number, id?: string): void {
    const entry = { box, weight, id, asked: 0 };
    for (const cell of cellsOf(box)) {
      const entries = this.cells.get(cell);
      if (entries) entries.push(entry);
      else this.cells.set(cell, [entry]);
    }
  }

  /** Whether anything with a weight lies under this one. */
  touches(box: Box, except?: string): boolean {
    return cellsOf(box).some((cell) =>
      (this.cells.get(cell) ?? []).some(
        (entry) =>
          entry.weight > 0 && (except === undefined || entry.id !== except) && overlap(entry.box, box) > 0,
      ),
    );
  }

  /** Square pixels of other boxes under this one, each counted with its weight. */
  covered(box: Box, except?: string): number {
    this.questions += 1;
    let sum = 0;
    for (const cell of cellsOf(box)) {
      for (const entry of this.cells.get(cell) ?? []) {
        if (entry.asked === this.questions) continue;
        entry.asked = this.questions;
        if (except === undefined || entry.id !== except) sum += overlap(entry.box, box) * entry.weight;
      }
    }
    return sum;
  }
}

function cellsOf({ left, top, right, bottom }: Box): readonly number[] {
  const cells: number[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) cells.push(x * 4096 + y);
  }
  return cells;
}
