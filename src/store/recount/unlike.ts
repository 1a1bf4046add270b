import type { Db, Table, TableRow } from "../engine.ts";

/** Rows of a table that differ from a recount. */
export interface UnlikeRows {
  readonly table: string;
  /** Rows that are wrong, missing or too many; of tallies, owners of which some row is. */
  readonly count: number;
  /** True where there are more than are counted. */
  readonly isMore: boolean;
  /** The first few, by their keys. */
  readonly examples: readonly string[];
}

type Key = TableRow;

interface Found {
  readonly keys: Map<string, string>;
  isMore: boolean;
}

/** So many rows of a table are told apart; a store that is wrong throughout would fill the memory with them. */
const MOST_COUNTED = 10_000;
const MOST_EXAMPLES = 3;

/** Columns that hold keys of nodes and statements: the id is easier to look up than the number. */
const KEYS = new Set(["k", "claim", "statement", "document", "agent", "org", "owner", "src", "dst"]);

/** What was found to differ, each row once however often it was come upon. */
export class Unlike {
  readonly #tables = new Map<string, Found>();

  note(table: string, columns: readonly string[], key: Key): void {
    const found = this.#tables.get(table) ?? { keys: new Map<string, string>(), isMore: false };
    this.#tables.set(table, found);
    const name = columns.map((column, at) => `${column} ${key[at] ?? ""}`).join(", ");
    if (found.keys.has(name)) return;
    if (found.keys.size >= MOST_COUNTED) found.isMore = true;
    else found.keys.set(name, JSON.stringify(columns.map((column, at) => [column, key[at] ?? ""])));
  }

  /** By table, with ids in place of keys. */
  async told(db: Db): Promise<readonly UnlikeRows[]> {
    const told: UnlikeRows[] = [];
    for (const [table, { keys, isMore }] of [...this.#tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const examples: string[] = [];
      for (const parts of [...keys.values()].slice(0, MOST_EXAMPLES)) examples.push(await named(db, parts));
      told.push({ table, count: keys.size, isMore, examples });
    }
    return told;
  }
}

async function named(db: Db, parts: string): Promise<string> {
  const names: string[] = [];
  for (const [column, value] of JSON.parse(parts) as readonly (readonly [string, string | number])[]) {
    names.push(`${column} ${KEYS.has(column) ? await idOf(db, Number(value)) : value}`);
  }
  return names.join(", ");
}

/** A key that nobody has stays a number: the row hangs on what is not there. */
async function idOf(db: Db, k: number): Promise<string> {
  for (const table of ["node", "statement"]) {
    const [row] = await db.all<{ readonly id: string }>(`SELECT id FROM ${table} WHERE k = ?`, k);
    if (row !== undefined) return row.id;
  }
  return String(k);
}

/** A view of the database in which nothing is written: what would be is noted as unlike a recount. */
export function notingDb(db: Db, unlike: Unlike): Db {
  const note = (table: Table, rows: readonly TableRow[]): void => {
    for (const row of rows) unlike.note(table.name, table.key, row);
  };
  return {
    ...readingDb(db),
    put: async (table, rows) => note(table, keysOf(table, rows)),
    remove: async (table, keys) => note(table, keys),
  };
}

/** A view of the database that refuses to write. */
export function readingDb(db: Db): Db {
  const refuse = async (): Promise<never> => {
    throw new Error("a recount changes nothing");
  };
  return {
    dialect: db.dialect,
    all: (sql, ...values) => db.all(sql, ...values),
    run: refuse,
    put: refuse,
    add: refuse,
    remove: refuse,
  };
}

function keysOf({ columns, key }: Table, rows: readonly TableRow[]): readonly Key[] {
  const places = key.map((part) => columns.findIndex(({ name }) => name === part));
  return rows.map((row) => places.map((at) => row[at] ?? null));
}
