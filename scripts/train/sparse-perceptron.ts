// Typed-array reads in this file stay inside bounds by construction; the casts drop only the `undefined` of the checker.

/** Averaged weights of a feature: classes and their weights. */
export interface FeatureRow {
  readonly feature: number;
  readonly weights: readonly (readonly [label: number, weight: number])[];
}

/** Numbers of a cell: label, weight, sum of the weight over time, time of the last change. */
const CELL = 4;

/**
 * Averaged perceptron over hashed features and up to 255 classes. Only features that were counted often enough take
 * part, and only pairs of feature and class that were ever updated take room.
 */
export class SparsePerceptron {
  readonly #keyShift: number;
  readonly #seen: Uint8Array;
  #bits = 18;
  /** Feature, first cell (in numbers) + 1 or 0 for an empty slot, number of cells. */
  #slots = new Int32Array(3 << 18);
  #rows = 0;
  #cells = new Int32Array(1 << 20);
  #end = 0;
  /** Number of examples seen, for the averages. */
  clock = 0;

  constructor(keyBits: number) {
    this.#keyShift = 32 - keyBits;
    this.#seen = new Uint8Array(2 ** keyBits);
  }

  /** Counts features of an example, before training. */
  count(features: Int32Array, count: number): void {
    for (let i = 0; i < count; i += 1) {
      const key = (features[i] as number) >>> this.#keyShift;
      if ((this.#seen[key] as number) < 255) this.#seen[key] = (this.#seen[key] as number) + 1;
    }
  }

  /** Drops features seen less than `least` times from the list and gives the new number. */
  keepCounted(features: Int32Array, count: number, least: number): number {
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const key = (features[i] as number) >>> this.#keyShift;
      if ((this.#seen[key] as number) < least) continue;
      features[kept] = key << this.#keyShift;
      kept += 1;
    }
    return kept;
  }

  #slotOf(feature: number): number {
    const mask = (1 << this.#bits) - 1;
    let slot = feature >>> (32 - this.#bits);
    while (this.#slots[3 * slot + 1] !== 0 && this.#slots[3 * slot] !== feature) slot = (slot + 1) & mask;
    return 3 * slot;
  }

  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const cells = this.#cells;
    for (let i = 0; i < count; i += 1) {
      const slot = this.#slotOf(features[i] as number);
      const start = (this.#slots[slot + 1] as number) - 1;
      if (start < 0) continue;
      const end = start + CELL * (this.#slots[slot + 2] as number);
      for (let cell = start; cell < end; cell += CELL) {
        const label = cells[cell] as number;
        scores[label] = (scores[label] as number) + (cells[cell + 1] as number);
      }
    }
  }

  update(features: Int32Array, count: number, label: number, change: number): void {
    for (let i = 0; i < count; i += 1) {
      const cell = this.#cellOf(features[i] as number, label);
      const weight = this.#cells[cell + 1] as number;
      this.#cells[cell + 2] =
        (this.#cells[cell + 2] as number) + weight * (this.clock - (this.#cells[cell + 3] as number));
      this.#cells[cell + 3] = this.clock;
      this.#cells[cell + 1] = weight + change;
    }
  }

  #cellOf(feature: number, label: number): number {
    let slot = this.#slotOf(feature);
    if (this.#slots[slot + 1] === 0) {
      if (this.#rows * 2 >= 1 << this.#bits) {
        this.#rehash();
        slot = this.#slotOf(feature);
      }
      this.#rows += 1;
      this.#slots[slot] = feature;
      this.#slots[slot + 1] = this.#room(1) + 1;
      this.#slots[slot + 2] = 0;
    }
    let start = (this.#slots[slot + 1] as number) - 1;
    const count = this.#slots[slot + 2] as number;
    for (let cell = start; cell < start + CELL * count; cell += CELL) {
      if (this.#cells[cell] === label) return cell;
    }
    if (count > 0 && (count & (count - 1)) === 0) {
      const moved = this.#room(2 * count);
      this.#cells.copyWithin(moved, start, start + CELL * count);
      start = moved;
      this.#slots[slot + 1] = start + 1;
    }
    const cell = start + CELL * count;
    this.#cells[cell] = label;
    this.#cells[cell + 3] = this.clock;
    this.#slots[slot + 2] = count + 1;
    return cell;
  }

  #room(cells: number): number {
    const start = this.#end;
    this.#end += CELL * cells;
    if (this.#end > this.#cells.length) {
      const wider = new Int32Array(this.#cells.length * 2);
      wider.set(this.#cells);
      this.#cells = wider;
    }
    return start;
  }

  #rehash(): void {
    const slots = this.#slots;
    this.#bits += 1;
    this.#slots = new Int32Array(3 << this.#bits);
    for (let i = 0; i < slots.length; i += 3) {
      if (slots[i + 1] !== 0) this.#slots.set(slots.subarray(i, i + 3), this.#slotOf(slots[i] as number));
    }
  }

  /** Averages over all examples, weights below `least` dropped, features without any left out. */
  averages(least: number): FeatureRow[] {
    const rows: FeatureRow[] = [];
    for (let slot = 0; slot < this.#slots.length; slot += 3) {
      const start = (this.#slots[slot + 1] as number) - 1;
      if (start < 0) continue;
      const weights: [number, number][] = [];
      for (let i = 0; i < (this.#slots[slot + 2] as number); i += 1) {
        const cell = start + CELL * i;
        const weight = this.#cells[cell + 1] as number;
        const sum =
          (this.#cells[cell + 2] as number) + weight * (this.clock - (this.#cells[cell + 3] as number));
        const average = sum / this.clock;
        if (Math.abs(average) >= least) weights.push([this.#cells[cell] as number, average]);
      }
      if (weights.length > 0) rows.push({ feature: this.#slots[slot] as number, weights });
    }
    return rows;
  }
}
