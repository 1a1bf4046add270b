import type { Db, SqlValue, Table, TableRow } from "../engine.ts";
import { keyIn } from "../ddl.ts";
import type { Connection } from "./connection.ts";

/** What is written for both engines, for SQLite: it answers at once, and the interface fits engines over a network too. */
export function sqliteDb(connection: Connection): Db {
  return {
    dialect: "sqlite",
    all: async <Row>(sql: string, ...values: readonly SqlValue[]) =>
      connection.all<Row>(sqlFor(sql), ...values.map(bound)),
    run: async (sql, ...values) => connection.run(sqlFor(sql), ...values.map(bound)),
    put: async (table, rows) => runEach(connection, putting(table), rows),
    add: async (table, rows) => runEach(connection, adding(table), rows),
    remove: async (table, keys) => runEach(connection, removing(table), keys),
  };
}

/** Texts put together from fragments come again and again. */
const translated = new Map<string, string>();
const MOST_KEPT = 1000;

/** A list is one value, however long it is: one prepared statement serves lists of any length. */
function sqlFor(sql: string): string {
  const known = translated.get(sql);
  if (known !== undefined) return known;
  const made = sql
    .replaceAll("= ANY(?)", "IN (SELECT value FROM json_each(?))")
    .replaceAll("<> ALL(?)", "NOT IN (SELECT value FROM json_each(?))");
  if (translated.size >= MOST_KEPT) translated.clear();
  translated.set(sql, made);
  return made;
}

function bound(value: SqlValue): string | number | null {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

function runEach(connection: Connection, sql: string, rows: readonly TableRow[]): void {
  if (rows.length > 0) connection.runEach(sql, rows);
}

/** One that only has a key is the same as the one that is there. */
function putting({ name, columns, key }: Table): string {
  const verb = key.length === columns.length ? "INSERT OR IGNORE" : "INSERT OR REPLACE";
  return `${verb} INTO ${name} (${namesOf(columns)}) VALUES (${columns.map(() => "?").join(", ")})`;
}

function adding(table: Table): string {
  const { name, columns } = table;
  const last = columns.at(-1)?.name ?? "";
  return `INSERT INTO ${name} (${namesOf(columns)}) VALUES (${columns.map(() => "?").join(", ")})
ON CONFLICT (${keyIn("sqlite", table).join(", ")}) DO UPDATE SET ${last} = ${last} + excluded.${last}`;
}

function removing({ name, key }: Table): string {
  return `DELETE FROM ${name} WHERE ${key.map((column) => `${column} = ?`).join(" AND ")}`;
}

function namesOf(columns: Table["columns"]): string {
  return columns.map(({ name }) => name).join(", ");
}
