import type { Column, Table } from "./engine.ts";

/** How a column is written down: a question mark behind its type where it may be missing. */
type ColumnType = "integer" | "integer?" | "text" | "text?";

/** A table with what its rows are found by. */
export interface IndexedTable extends Table {
  /** Lists of columns. */
  readonly indexes: readonly (readonly string[])[];
  /** A column, besides the key, that differs in every row. */
  readonly unique?: string;
}

/** A table with the shape of its rows. */
export interface TypedTable<Row> extends IndexedTable {
  /** Carries the type of a row; there is nothing in it. */
  readonly shape?: Row;
}

interface Shape {
  readonly key: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
  readonly unique?: string;
  /** Where a graph lies on several machines, rows with the same value here lie on the same one. */
  readonly distributedBy?: string;
}

/** Puts a table down with its rows. */
export function table<Row>(
  name: string,
  columns: Readonly<Record<keyof Row & string, ColumnType>>,
  { key, indexes = [], ...rest }: Shape,
): TypedTable<Row> {
  return { name, columns: Object.entries<ColumnType>(columns).map(columnOf), key, indexes, ...rest };
}

function columnOf([name, type]: readonly [string, ColumnType]): Column {
  const plain = type.replace("?", "") as "integer" | "text"; // what is left of a ColumnType
  return { name, type: plain, ...(type.endsWith("?") && { optional: true }) };
}
