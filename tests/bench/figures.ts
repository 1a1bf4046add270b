/** One measured figure: the same shape in every bench of the project. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must reach; left out where it is for information. */
  readonly bar?: number;
  readonly better: "higher" | "lower";
  readonly method: string;
}

/** A line a figure, those that miss their bar marked. */
export function printFigures(figures: readonly Figure[]): void {
  for (const { name, value, unit, bar, better, method } of figures) {
    const misses = bar !== undefined && (better === "higher" ? value < bar : value > bar);
    const shown =
      bar === undefined ? "" : `  (bar ${better === "higher" ? "≥" : "≤"} ${bar}${misses ? ", MISSED" : ""})`;
    console.log(`${name.padEnd(52)} ${String(value).padStart(8)} ${unit}${shown}  · ${method}`);
  }
}
