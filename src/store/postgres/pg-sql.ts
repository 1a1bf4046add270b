import { keyIn } from "../ddl.ts";
import type { Column, Table } from "../engine.ts";

/** `$1` for the first `?`, and so on. A question mark between quotes is a letter. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll(/'[^']*'|"[^"]*"|\?/g, (part) => (part === "?" ? `$${++count}` : part));
}

/** Puts in rows that come as one list a column. */
export function putting(table: Table): string {
  const key = keyIn("postgres", table);
  const rest = table.columns.filter(({ name }) => !key.includes(name));
  const change =
    rest.length === 0
      ? "DO NOTHING"
      : `DO UPDATE SET ${rest.map(({ name }) => `${name} = excluded.${name}`).join(", ")}`;
  return `${inserting(table)} ON CONFLICT (${key.join(", ")}) ${change}`;
}

/** The same, but adds the last column to the one there. */
export function adding(table: Table): string {
  const last = table.columns.at(-1)?.name ?? "";
  return `${inserting(table)} ON CONFLICT (${keyIn("postgres", table).join(", ")}) DO UPDATE SET ${last} = ${table.name}.${last} + excluded.${last}`;
}

/** Takes out rows whose keys come as one list a column. */
export function removing({ name, columns, key }: Table): string {
  const parts = key.map((part) => columns.find((column) => column.name === part) ?? noSuchColumn(name, part));
  const [only] = key;
  return parts.length === 1
    ? `DELETE FROM ${name} WHERE ${only} = ANY($1)`
    : `DELETE FROM ${name} WHERE (${key.join(", ")}) IN (SELECT * FROM unnest(${listsOf(parts)}))`;
}

function inserting({ name, columns }: Table): string {
  const values = columns.map(({ type }, at) => (type === "words" ? `v.c${at}::tsvector` : `v.c${at}`));
  return `INSERT INTO ${name} (${columns.map((column) => column.name).join(", ")}) SELECT ${values.join(", ")} FROM unnest(${listsOf(columns)}) AS v(${columns.map((_, at) => `c${at}`).join(", ")})`;
}

function listsOf(columns: readonly Column[]): string {
  return columns.map(({ type }, at) => `$${at + 1}::${type === "integer" ? "bigint" : "text"}[]`).join(", ");
}

function noSuchColumn(table: string, column: string): never {
  throw new Error(`The key of the table ${table} names the column ${column}, which it has not.`);
}
