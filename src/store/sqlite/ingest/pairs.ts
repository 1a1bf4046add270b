import type { Connection } from "../connection.ts";

/** A table of pairs: a member, and one of those it names. */
interface Pairs {
  readonly clear: string;
  readonly put: string;
}

export const AUTHORS = pairs("author", "document", "agent");
export const ORIGINS = pairs("based_on", "document", "origin");
export const TOPICS = pairs("about", "claim", "node");
export const SPEAKERS = pairs("said", "statement", "agent");
export const TARGETS = pairs("against", "statement", "agent");
export const PRINCIPALS = pairs("on_behalf_of", "statement", "org");
export const PLACES = pairs("stands", "statement", "document");
export const REVIEWED = pairs("reviewed", "review", "node");

function pairs(table: string, owner: string, named: string): Pairs {
  return {
    clear: `DELETE FROM ${table} WHERE ${owner} = ?`,
    put: `INSERT INTO ${table} (${owner}, ${named}) VALUES (?, ?)`,
  };
}

/** Puts the pairs of a member in place of those it had. */
export function replaceAll(
  connection: Connection,
  owner: number,
  named: ReadonlySet<number>,
  table: Pairs,
): void {
  connection.run(table.clear, owner);
  for (const key of named) connection.run(table.put, owner, key);
}
