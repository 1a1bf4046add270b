import type { Column, Dialect, Table } from "./engine.ts";
import type { IndexedTable } from "./table.ts";
import { TABLES } from "./tables.ts";

/** Statements that make all tables, with their indexes, in an empty database. */
export function creationOf(dialect: Dialect): readonly string[] {
  return [
    ...TABLES.flatMap((table) => [tableIn(dialect, table)]),
    ...WORD_TABLES[dialect],
    ...EXTRA[dialect],
  ];
}

/** Statements that make the indexes; each does nothing where its index is there. */
export function indexesOf(dialect: Dialect): readonly string[] {
  return TABLES.flatMap((table) => indexesFor(dialect, table));
}

/** The columns that together differ in every row, as an engine knows them. */
export function keyIn(dialect: Dialect, { key, distributedBy }: Table): readonly string[] {
  return dialect === "postgres" && distributedBy !== undefined && !key.includes(distributedBy)
    ? [distributedBy, ...key]
    : key;
}

function tableIn(dialect: Dialect, table: Table): string {
  const key = keyIn(dialect, table);
  const columns = table.columns.map((column) => columnIn(dialect, column));
  const [only] = key;
  // The key of a table in SQLite is its row number where it is one whole number; else rows lie in the order of the key.
  const isNumbered =
    key.length === 1 && table.columns.some(({ name, type }) => name === only && type === "integer");
  const tail = dialect === "postgres" ? "" : isNumbered ? " STRICT" : " STRICT, WITHOUT ROWID";
  return `CREATE TABLE ${table.name} (${columns.join(", ")}, PRIMARY KEY (${key.join(", ")}))${tail}`;
}

function columnIn(dialect: Dialect, { name, type, optional }: Column): string {
  return `${name} ${TYPES[dialect][type]}${optional === true ? "" : " NOT NULL"}`;
}

// "C": texts are in the order of their code points, as in SQLite.
const TYPES: Readonly<Record<Dialect, Readonly<Record<Column["type"], string>>>> = {
  sqlite: { integer: "INTEGER", text: "TEXT", words: "TEXT" },
  postgres: { integer: "BIGINT", text: 'TEXT COLLATE "C"', words: "TSVECTOR" },
};

function indexesFor(dialect: Dialect, table: IndexedTable): readonly string[] {
  const { name, unique, distributedBy, indexes } = table;
  const make = (columns: readonly string[], isUnique = false): string =>
    `CREATE ${isUnique ? "UNIQUE " : ""}INDEX IF NOT EXISTS ${indexName(table, columns)} ON ${name} (${columns.join(", ")})`;
  // Over several machines nothing is unique but together with what tells where it lies; ids are then found by a plain index.
  const isSpread = dialect === "postgres" && distributedBy !== undefined;
  return [
    ...(unique === undefined ? [] : [make([unique], !isSpread)]),
    ...indexes.map((columns) => make(columns)),
  ];
}

function indexName({ name }: Table, columns: readonly string[]): string {
  return `${name}_by_${columns.join("_")}`;
}

/**
 * Folded words; k is the key of the node or statement. In SQLite `ascii` splits at blanks and apostrophes only: folding
 * did the rest. Only names are looked for while they are typed, so only they have an index of beginnings.
 */
const WORD_TABLES: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: [
    `CREATE VIRTUAL TABLE node_words USING fts5 (
  label, rest, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
)`,
    `CREATE VIRTUAL TABLE statement_words USING fts5 (
  rest, content = '', contentless_delete = 1, tokenize = 'ascii'
)`,
  ],
  postgres: [
    "CREATE TABLE node_words (k BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
    "CREATE TABLE statement_words (lead BIGINT NOT NULL, k BIGINT NOT NULL, words TSVECTOR NOT NULL, PRIMARY KEY (lead, k))",
    "CREATE INDEX node_words_by_words ON node_words USING gin (words)",
    "CREATE INDEX statement_words_by_words ON statement_words USING gin (words)",
  ],
};

/** INSERT OR REPLACE would pass the two triggers that follow the first. */
const EXTRA: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: [
    `CREATE TRIGGER log_only_grows BEFORE INSERT ON log WHEN new.seq <= (SELECT max(seq) FROM log)
BEGIN SELECT raise(ABORT, 'the log is append only'); END`,
    `CREATE TRIGGER log_is_not_rewritten BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the log is append only'); END`,
    `CREATE TRIGGER log_is_not_shortened BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log is append only'); END`,
  ],
  postgres: [],
};
