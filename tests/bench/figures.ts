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

/** How a figure is called that was measured over another engine, too. */
const ELSEWHERE = ", PostgreSQL";

/** A line a figure, those that miss their bar marked; beside it the same over PostgreSQL, where that was measured. */
export function printFigures(figures: readonly Figure[]): void {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  for (const { name, value, unit, bar, better, method } of figures) {
    const first = name.endsWith(ELSEWHERE) ? name.slice(0, -ELSEWHERE.length) : undefined;
    if (first !== undefined && byName.has(first)) continue;
    const misses = (found: number): string =>
      bar !== undefined && (better === "higher" ? found < bar : found > bar) ? " MISSED" : "";
    const shown =
      bar === undefined ? "" : `  (bar ${better === "higher" ? "≥" : "≤"} ${bar}${misses(value)})`;
    const other = byName.get(`${name}${ELSEWHERE}`);
    const beside =
      other === undefined
        ? ""
        : `  | PostgreSQL ${other.value} ${unit}${misses(other.value)}: ${other.method}`;
    console.log(`${name.padEnd(52)} ${String(value).padStart(8)} ${unit}${shown}  · ${method}${beside}`);
  }
}
