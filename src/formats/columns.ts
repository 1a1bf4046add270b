/** Formats with a table of attributes need a type for each; these four are known to all of them. */
export type ColumnType = "boolean" | "integer" | "double" | "string";

/** One attribute of nodes or of edges. Names differ also when read without regard to case (Gephi drops the second). */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

type Attributes = Readonly<Record<string, unknown>>;

/** Largest whole number of a 32-bit reader. */
const LARGEST_INTEGER = 2 ** 31 - 1;

/**
 * The attributes that occur, in the order in which they first do, without those a format writes in a place of their
 * own. A column is as narrow as all its values allow; lists and objects are JSON text, thus strings.
 */
export function columnsOf(rows: readonly Attributes[], without: readonly string[] = []): readonly Column[] {
  const types = new Map<string, ColumnType>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (value !== undefined && !without.includes(name))
        types.set(name, widest(types.get(name), typeOf(value)));
    }
  }
  return [...types].map(([name, type]) => ({ name, type }));
}

/** A value as text: strings as they are, lists and objects as JSON. */
export function cellText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The columns in which a row has a value, with the value as text. */
export function cellsOf(
  row: Attributes,
  columns: readonly Column[],
): readonly { readonly name: string; readonly text: string }[] {
  return columns.flatMap(({ name }) =>
    row[name] === undefined ? [] : [{ name, text: cellText(row[name]) }],
  );
}

function typeOf(value: unknown): ColumnType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value !== "number") return "string";
  return Number.isInteger(value) && Math.abs(value) <= LARGEST_INTEGER ? "integer" : "double";
}

function widest(one: ColumnType | undefined, other: ColumnType): ColumnType {
  if (one === undefined || one === other) return other;
  const areNumbers = [one, other].every((type) => type === "integer" || type === "double");
  return areNumbers ? "double" : "string";
}
