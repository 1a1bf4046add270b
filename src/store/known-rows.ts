import type { Table } from "./engine.ts";
import type { IndexedTable } from "./table.ts";

export type Row = Readonly<Record<string, string | number | null>>;
/** What tells a row from the others of its table. */
export type RowKey = number | string;

/** A row as it is stored and as it is now; undefined where it is not. */
export interface Entry {
  stored: Row | undefined;
  row: Row | undefined;
}

/** What is known of the rows with one value in one column. */
export interface Place {
  /** All that are stored are among them. */
  isWhole: boolean;
  /** Those that had the value at some time in this batch. */
  readonly entries: Entry[];
  /** Those that have it, until one of them changes. */
  rows: readonly Row[] | undefined;
}

/** What is known of a table. */
export interface Known {
  readonly table: IndexedTable;
  readonly keyOf: (row: Row) => RowKey;
  /** The column that is the key, where it is one. */
  readonly only: string | undefined;
  /** Values of that column that were asked for: what is not among the entries is not stored. */
  readonly asked: Set<RowKey>;
  readonly entries: Map<RowKey, Entry>;
  readonly changed: Set<Entry>;
  readonly places: Map<string, Map<number, Place>>;
}

export function rowsIn({ entries }: Place, column: string, value: number): readonly Row[] {
  const rows: Row[] = [];
  for (const { row } of entries) if (row !== undefined && row[column] === value) rows.push(row);
  return rows;
}

/** Notes a new entry wherever it is looked for by a value of its row. */
export function noteNew({ places }: Known, entry: Entry, row: Row): void {
  for (const [column, byValue] of places) {
    const value = row[column];
    if (typeof value !== "number") continue;
    const place = placeAt(byValue, value);
    place.rows = undefined;
    place.entries.push(entry);
  }
}

/** Notes a known entry wherever it is looked for by a value of this row; `old` is the row it held before. */
export function note({ places }: Known, entry: Entry, row: Row, old: Row | undefined): void {
  for (const [column, byValue] of places) {
    const value = row[column];
    if (typeof value === "number") {
      const place = placeAt(byValue, value);
      place.rows = undefined;
      if (old?.[column] !== value && !place.entries.includes(entry)) place.entries.push(entry);
    }
    const before = old?.[column];
    if (typeof before === "number" && before !== value) placeAt(byValue, before).rows = undefined;
  }
}

/** Where the rows of a table are found by a column; those met before are put there when it is first asked for. */
export function placesOf(known: Known, column: string): Map<number, Place> {
  const found = known.places.get(column);
  if (found !== undefined) return found;
  const made = new Map<number, Place>();
  known.places.set(column, made);
  for (const entry of known.entries.values()) {
    const value = entry.row?.[column];
    if (typeof value === "number") placeAt(made, value).entries.push(entry);
  }
  return made;
}

export function placeAt(places: Map<number, Place>, value: number): Place {
  const found = places.get(value);
  if (found !== undefined) return found;
  const made = { isWhole: false, entries: [], rows: undefined };
  places.set(value, made);
  return made;
}

/** Two whole numbers below this make one that is exact. */
const HALF = 2 ** 26;

export function keyBy({ key }: Table): (row: Row) => RowKey {
  const [first = "", second = "", ...others] = key;
  if (key.length === 1) return (row) => row[first] ?? "";
  if (others.length > 0) return (row) => key.map((column) => row[column]).join(" ");
  return (row) => {
    const [a, b] = [row[first], row[second]];
    return typeof a === "number" && typeof b === "number" && a < HALF && b < HALF
      ? a * HALF + b
      : `${a} ${b}`;
  };
}

export function differs({ columns }: Table, old: Row, row: Row): boolean {
  return columns.some(({ name }) => old[name] !== row[name]);
}

export function moves({ distributedBy }: Table, old: Row, row: Row): boolean {
  return distributedBy !== undefined && old[distributedBy] !== row[distributedBy];
}
