import type { Db, Table, TableRow } from "./engine.ts";
import type { IndexedTable, TypedTable } from "./table.ts";

type Row = Readonly<Record<string, string | number | null>>;
/** What tells a row from the others of its table. */
type RowKey = number | string;

/** What is known of the rows with one value in one column. */
interface Place {
  /** All that are stored are among them. */
  isWhole: boolean;
  /** Those that had the value at some time in this batch. */
  readonly keys: Set<RowKey>;
}

/** What is known of a table. */
interface Known {
  readonly table: IndexedTable;
  readonly keyOf: (row: Row) => RowKey;
  readonly stored: Map<RowKey, Row>;
  /** Rows put in, and undefined for those taken out. */
  readonly changed: Map<RowKey, Row | undefined>;
  readonly places: Map<string, Map<number, Place>>;
}

/**
 * The work of one transaction: what it reads is remembered, what it changes is written in the end, in one go and only
 * where it differs. Rows are only ever found by one column of one table, many at a time: that is quick in every engine,
 * also where a table lies on several machines. Reading sees the changes made here.
 */
export class Batch {
  readonly #db: Db;
  readonly #tables = new Map<string, Known>();
  /** Keys given out in this transaction: nothing that was stored before names them. */
  readonly #fresh = new Set<number>();

  constructor(db: Db) {
    this.#db = db;
  }

  addFresh(k: number): void {
    this.#fresh.add(k);
  }

  isFresh(k: number): boolean {
    return this.#fresh.has(k);
  }

  /** The rows in which a column has one of these values, by that value; a value that nobody has is missing. */
  async rowsBy<R extends object>(
    table: TypedTable<R>,
    column: keyof R & string,
    values: Iterable<number>,
  ): Promise<ReadonlyMap<number, readonly R[]>> {
    const known = this.#knownOf(table);
    const places = placesOf(known, column);
    const wanted = new Set(values);
    const missing: number[] = [];
    for (const value of wanted) {
      if (this.#fresh.has(value) || places.get(value)?.isWhole === true) continue;
      missing.push(value);
    }
    if (missing.length > 0) await this.#load(known, column, missing);
    const found = new Map<number, readonly R[]>();
    for (const value of wanted) {
      const rows: Row[] = [];
      for (const key of places.get(value)?.keys ?? []) {
        const row = known.changed.has(key) ? known.changed.get(key) : known.stored.get(key);
        if (row?.[column] === value) rows.push(row);
      }
      if (rows.length > 0) found.set(value, rows as unknown as readonly R[]); // rows of this table
    }
    return found;
  }

  /** All rows in which a column has one of these values. */
  async rows<R extends object>(
    table: TypedTable<R>,
    column: keyof R & string,
    values: Iterable<number>,
  ): Promise<readonly R[]> {
    return [...(await this.rowsBy(table, column, values)).values()].flat();
  }

  /** The row for each of these values of a column that differs in every row. */
  async one<R extends object>(
    table: TypedTable<R>,
    column: keyof R & string,
    values: Iterable<number>,
  ): Promise<ReadonlyMap<number, R>> {
    const found = new Map<number, R>();
    for (const [value, [row]] of await this.rowsBy(table, column, values)) {
      if (row !== undefined) found.set(value, row);
    }
    return found;
  }

  /** Puts a row in, in place of the one with the same key. */
  put<R extends object>(table: TypedTable<R>, row: R): void {
    const known = this.#knownOf(table);
    const plain = row as unknown as Row; // of this table
    const key = known.keyOf(plain);
    known.changed.set(key, plain);
    note(known, key, plain);
  }

  take<R extends object>(table: TypedTable<R>, row: R): void {
    const known = this.#knownOf(table);
    known.changed.set(known.keyOf(row as unknown as Row), undefined); // of this table
  }

  /** Takes out all rows in which a column has one of these values. */
  async takeBy(table: IndexedTable, column: string, values: Iterable<number>): Promise<void> {
    const found = await this.rowsBy<Row>(table, column, values);
    for (const row of [...found.values()].flat()) this.take(table, row);
  }

  /** Puts these rows in and takes out those others in which the column has one of the values. */
  async replace<R extends object>(
    table: TypedTable<R>,
    column: keyof R & string,
    values: Iterable<number>,
    rows: readonly R[],
  ): Promise<void> {
    await this.takeBy(table, column, values);
    for (const row of rows) this.put(table, row);
  }

  /** Writes what differs from what is stored. */
  async write(): Promise<void> {
    for (const { table, stored, changed } of this.#tables.values()) {
      const gone: TableRow[] = [];
      const put: TableRow[] = [];
      for (const [key, row] of changed) {
        const old = stored.get(key);
        if (row === undefined) {
          if (old !== undefined) gone.push(table.key.map((column) => old[column] ?? null));
        } else if (old === undefined || differs(table, old, row)) {
          // On another machine it would be another row.
          if (old !== undefined && moves(table, old, row))
            gone.push(table.key.map((column) => old[column] ?? null));
          put.push(valuesOf(table, row));
        }
        if (row === undefined) stored.delete(key);
        else stored.set(key, row);
      }
      changed.clear();
      if (gone.length > 0) await this.#db.remove(table, gone);
      if (put.length > 0) await this.#db.put(table, put);
    }
  }

  async #load(known: Known, column: string, values: readonly number[]): Promise<void> {
    const places = placesOf(known, column);
    for (const value of values) placeAt(places, value).isWhole = true;
    const rows = await this.#db.all<Row>(
      `SELECT * FROM ${known.table.name} WHERE ${column} = ANY(?)`,
      values,
    );
    for (const row of rows) keep(known, row);
  }

  #knownOf(table: IndexedTable): Known {
    const known = this.#tables.get(table.name);
    if (known !== undefined) return known;
    const made = { table, keyOf: keyBy(table), stored: new Map(), changed: new Map(), places: new Map() };
    this.#tables.set(table.name, made);
    return made;
  }
}

/** A stored row; what was changed here already is not forgotten. */
function keep(known: Known, row: Row): void {
  const key = known.keyOf(row);
  if (known.stored.has(key)) return;
  known.stored.set(key, row);
  note(known, key, row);
}

function note({ places }: Known, key: RowKey, row: Row): void {
  for (const [column, byValue] of places) {
    const value = row[column];
    if (typeof value === "number") placeAt(byValue, value).keys.add(key);
  }
}

/** Where the rows of a table are found by a column; those met before are put there when it is first asked for. */
function placesOf(known: Known, column: string): Map<number, Place> {
  const found = known.places.get(column);
  if (found !== undefined) return found;
  const made = new Map<number, Place>();
  known.places.set(column, made);
  for (const rows of [known.stored, known.changed]) {
    for (const [key, row] of rows) {
      const value = row?.[column];
      if (typeof value === "number") placeAt(made, value).keys.add(key);
    }
  }
  return made;
}

function placeAt(places: Map<number, Place>, value: number): Place {
  const found = places.get(value);
  if (found !== undefined) return found;
  const made = { isWhole: false, keys: new Set<RowKey>() };
  places.set(value, made);
  return made;
}

function keyBy({ key }: Table): (row: Row) => RowKey {
  const [first = "", second = "", ...others] = key;
  if (key.length === 1) return (row) => row[first] ?? "";
  if (others.length === 0) return (row) => `${row[first]} ${row[second]}`;
  return (row) => key.map((column) => row[column]).join(" ");
}

function differs({ columns }: Table, old: Row, row: Row): boolean {
  return columns.some(({ name }) => old[name] !== row[name]);
}

function moves({ distributedBy }: Table, old: Row, row: Row): boolean {
  return distributedBy !== undefined && old[distributedBy] !== row[distributedBy];
}

/** The values of a row in the order of the columns of its table. */
export function valuesOf({ columns }: Table, row: object): TableRow {
  const plain = row as Row; // of this table
  return columns.map(({ name }) => plain[name] ?? null);
}
