import type { Authorship, LogEntry } from "../store.ts";
import type { Connection } from "./connection.ts";
import type { Difference } from "./ingest/differences.ts";

/** Newest seq; 0 when empty. */
export function revisionOf(connection: Connection): number {
  return connection.get<{ readonly rev: number | null }>("SELECT max(seq) AS rev FROM log")?.rev ?? 0;
}

/** When the newest change was made; undefined when there is none. */
export function revisedAt(connection: Connection): string | undefined {
  return connection.get<{ readonly at: string }>("SELECT made_at AS at FROM log ORDER BY seq DESC LIMIT 1")
    ?.at;
}

export function appendToLog(
  connection: Connection,
  differences: readonly Difference[],
  { at, by, why }: Authorship,
): void {
  let seq = revisionOf(connection);
  for (const { part, member, json } of differences) {
    seq += 1;
    connection.run(APPEND, seq, at, by, "put", member.id, part, json, why ?? null);
  }
}

/** A row of the log as it is stored. */
export interface LogRow {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly op: "put";
  readonly id: string;
  readonly part: string;
  readonly value: string;
  readonly why: string | null;
}

/** Rows after `since` up to `until`, oldest first. */
export function logRows(
  connection: Connection,
  since: number,
  until: number,
  limit: number,
): readonly LogRow[] {
  return connection.all<LogRow>(ROWS, since, until, limit);
}

/** Puts rows of another log in as they are. */
export function copyToLog(connection: Connection, rows: readonly LogRow[]): void {
  for (const { seq, at, by, op, id, part, value, why } of rows) {
    connection.run(APPEND, seq, at, by, op, id, part, value, why);
  }
}

export function logEntry({ part, value, why, ...entry }: LogRow): LogEntry {
  const patch = { part, value: JSON.parse(value) as unknown };
  return { ...entry, patch, ...(why === null ? {} : { why }) };
}

const APPEND =
  "INSERT INTO log (seq, made_at, made_by, op, id, part, value, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

const ROWS = `
SELECT seq, made_at AS at, made_by AS by, op, id, part, value, why FROM log
WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?`;
