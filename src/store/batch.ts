import type { Db, Table, TableRow } from "./engine.ts";
import {
  differs,
  type Entry,
  keyBy,
  type Known,
  moves,
  note,
  noteNew,
  type Place,
  placeAt,
  placesOf,
  type Row,
  type RowKey,
  rowsIn,
} from "./known-rows.ts";
import type { IndexedTable, TypedTable } from "./table.ts";

/** Rows by the value of a column. */
export interface RowsBy<R> {
  /** undefined where no row has the value. */
  get(value: number): readonly R[] | undefined;
  /** The rows of each value that was asked for and that some row has. */
  values(): readonly (readonly R[])[];
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

  /** The rows in which a column has one of these values, by that value. */
  async rowsBy<R extends object>(
    table: TypedTable<R>,
    column: keyof R & string,
    values: Iterable<number>,
  ): Promise<RowsBy<R>> {
    const known = this.#knownOf(table);
    const wanted = new Set(values);
    if (known.only === column) return rowsOf(await this.one(table, column, wanted));
    const places = placesOf(known, column);
    const missing: number[] = [];
    for (const value of wanted) {
      if (!this.#fresh.has(value) && places.get(value)?.isWhole !== true) missing.push(value);
    }
    if (missing.length > 0) await this.#load(known, column, missing);
    const get = (value: number): readonly R[] | undefined => {
      const place = places.get(value);
      if (place === undefined) return undefined;
      place.rows ??= rowsIn(place, column, value);
      return place.rows.length === 0 ? undefined : (place.rows as unknown as readonly R[]); // rows of this table
    };
    const all = (): readonly (readonly R[])[] => [...wanted].flatMap((value) => asOne(get(value)));
    return { get, values: all };
  }

  /** All rows in which a column has one of these values. */
  async rows<R extends object>(
    table: TypedTable<R>,
    column: keyof R & string,
    values: Iterable<number>,
  ): Promise<readonly R[]> {
    return (await this.rowsBy(table, column, values)).values().flat();
  }

  /** The row for each of these values of a column that differs in every row. */
  async one<R extends object>(
    table: TypedTable<R>,
    column: keyof R & string,
    values: Iterable<number>,
  ): Promise<ReadonlyMap<number, R>> {
    const known = this.#knownOf(table);
    const found = new Map<number, R>();
    if (known.only !== column) {
      const wanted = new Set(values);
      const rows = await this.rowsBy(table, column, wanted);
      for (const value of wanted) {
        const [row] = rows.get(value) ?? [];
        if (row !== undefined) found.set(value, row);
      }
      return found;
    }
    const wanted = values instanceof Set ? (values as ReadonlySet<number>) : new Set(values);
    const missing: number[] = [];
    for (const value of wanted) {
      if (known.entries.has(value) || known.asked.has(value) || this.#fresh.has(value)) continue;
      missing.push(value);
    }
    if (missing.length > 0) {
      for (const value of missing) known.asked.add(value);
      await this.#read(known, column, missing);
    }
    for (const value of wanted) {
      const row = known.entries.get(value)?.row;
      if (row !== undefined) found.set(value, row as unknown as R); // a row of this table
    }
    return found;
  }

  /** Puts a row in, in place of the one with the same key. */
  put<R extends object>(table: TypedTable<R>, row: R): void {
    this.#change(this.#knownOf(table), row as unknown as Row, true); // of this table
  }

  take<R extends object>(table: TypedTable<R>, row: R): void {
    this.#change(this.#knownOf(table), row as unknown as Row, false); // of this table
  }

  /** Takes out all rows in which a column has one of these values. */
  async takeBy(table: IndexedTable, column: string, values: Iterable<number>): Promise<void> {
    for (const row of await this.rows<Row>(table, column, values)) this.take(table, row);
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
    for (const { table, changed } of this.#tables.values()) {
      const gone: TableRow[] = [];
      const put: TableRow[] = [];
      for (const entry of changed) {
        const { stored, row } = entry;
        // On another machine it would be another row.
        if (stored !== undefined && (row === undefined || moves(table, stored, row)))
          gone.push(table.key.map((column) => stored[column] ?? null));
        if (row !== undefined && (stored === undefined || differs(table, stored, row)))
          put.push(valuesOf(table, row));
        entry.stored = row;
      }
      changed.clear();
      if (gone.length > 0) await this.#db.remove(table, gone);
      if (put.length > 0) await this.#db.put(table, put);
    }
  }

  async #load(known: Known, column: string, values: readonly number[]): Promise<void> {
    const places = placesOf(known, column);
    for (const value of values) placeAt(places, value).isWhole = true;
    await this.#read(known, column, values);
  }

  async #read(known: Known, column: string, values: readonly number[]): Promise<void> {
    const rows = await this.#db.all<Row>(
      `SELECT * FROM ${known.table.name} WHERE ${column} = ANY(?)`,
      values,
    );
    for (const row of rows) {
      const key = known.keyOf(row);
      if (known.entries.has(key)) continue; // what was changed here already is not forgotten
      const entry = { stored: row, row };
      known.entries.set(key, entry);
      noteNew(known, entry, row);
    }
  }

  #change(known: Known, row: Row, isKept: boolean): void {
    const key = known.keyOf(row);
    const entry = known.entries.get(key);
    if (entry === undefined) {
      if (!isKept) return; // never read and never put in
      const made = { stored: undefined, row };
      known.entries.set(key, made);
      known.changed.add(made);
      noteNew(known, made, row);
      return;
    }
    const old = entry.row;
    entry.row = isKept ? row : undefined;
    known.changed.add(entry);
    note(known, entry, row, old);
  }

  #knownOf(table: IndexedTable): Known {
    const known = this.#tables.get(table.name);
    if (known !== undefined) return known;
    const made = {
      table,
      keyOf: keyBy(table),
      only: table.key.length === 1 ? table.key[0] : undefined,
      asked: new Set<RowKey>(),
      entries: new Map<RowKey, Entry>(),
      changed: new Set<Entry>(),
      places: new Map<string, Map<number, Place>>(),
    };
    this.#tables.set(table.name, made);
    return made;
  }
}

function rowsOf<R>(found: ReadonlyMap<number, R>): RowsBy<R> {
  const lists = new Map([...found].map(([value, row]) => [value, [row]]));
  return { get: (value) => lists.get(value), values: () => [...lists.values()] };
}

function asOne<R>(rows: readonly R[] | undefined): readonly (readonly R[])[] {
  return rows === undefined ? [] : [rows];
}

/** The values of a row in the order of the columns of its table. */
export function valuesOf({ columns }: Table, row: object): TableRow {
  const plain = row as Row; // of this table
  const values: (string | number | null)[] = [];
  for (const { name } of columns) values.push(plain[name] ?? null);
  return values;
}
