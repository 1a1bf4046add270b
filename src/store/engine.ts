/** Which SQL an engine speaks. */
export type Dialect = "sqlite" | "postgres";

/** What may be bound to a placeholder; a list stands behind `= ANY(?)` or `<> ALL(?)`. */
export type SqlValue = string | number | null | readonly (string | number)[];

/** A column as both engines know it. Whole numbers are safe integers, texts compare by code point. */
export interface Column {
  readonly name: string;
  readonly type: "integer" | "text" | "words";
  readonly optional?: true;
}

/** A table as both engines know it: enough to make it, to fill it, and to say what a row replaces. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Names of the columns that together differ in every row. */
  readonly key: readonly string[];
  /** PostgreSQL puts this column in front of the key: rows with the same value may then lie on the same machine. */
  readonly distributedBy?: string;
}

/** Values of a row in the order of the table's columns. */
export type TableRow = readonly (string | number | null)[];

/**
 * A view of the database inside a transaction. SQL is written once for both engines: `?` for a value, `= ANY(?)` for a
 * list of any length; where they differ, the caller asks for the dialect.
 */
export interface Db {
  readonly dialect: Dialect;
  all<Row>(sql: string, ...values: readonly SqlValue[]): Promise<readonly Row[]>;
  run(sql: string, ...values: readonly SqlValue[]): Promise<void>;
  /** Puts rows in; one with the key of a row that is there replaces it. No key may be among them twice. */
  put(table: Table, rows: readonly TableRow[]): Promise<void>;
  /** Puts rows in; where the key is there, the last column is added to the one there. */
  add(table: Table, rows: readonly TableRow[]): Promise<void>;
  /** Takes rows out by the values of their key, in the order of `table.key`; what is not there is passed over. */
  remove(table: Table, keys: readonly TableRow[]): Promise<void>;
}

/** A database with transactions. Whatever it throws that a user can mend is an AppError. */
export interface Engine {
  readonly dialect: Dialect;
  /** For messages: the path of a file, or an address without its password. */
  readonly place: string;
  /** One consistent view of everything, whoever writes meanwhile. */
  read<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** One transaction, one writer at a time: all of it or, when the work throws, nothing. May run the work again. */
  write<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
