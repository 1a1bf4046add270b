import type { Db } from "./engine.ts";
import type { Difference } from "./ingest/differences.ts";
import type { Authorship, LogEntry } from "./store.ts";
import { LOG, type LogTableRow } from "./own-tables.ts";

/** Newest seq; 0 when empty. */
export async function revisionOf(db: Db): Promise<number> {
  const [row] = await db.all<{ readonly rev: number | null }>("SELECT max(seq) AS rev FROM log");
  return row?.rev ?? 0;
}

/** When the newest change was made; undefined when there is none. */
export async function revisedAt(db: Db): Promise<string | undefined> {
  const [row] = await db.all<{ readonly at: string }>(
    "SELECT made_at AS at FROM log ORDER BY seq DESC LIMIT 1",
  );
  return row?.at;
}

/** Notes the changes, and returns the revision after them. */
export async function appendToLog(
  db: Db,
  differences: readonly Difference[],
  { at, by, why }: Authorship,
): Promise<number> {
  const seq = await revisionOf(db);
  await db.put(
    LOG,
    differences.map(({ part, member, json }, index) => [
      seq + index + 1,
      at,
      by,
      "put",
      member.id,
      part,
      json,
      why ?? null,
    ]),
  );
  return seq + differences.length;
}

/** Rows after `since` up to `until`, oldest first. */
export async function logRows(
  db: Db,
  since: number,
  until: number,
  limit: number,
): Promise<readonly LogTableRow[]> {
  return db.all<LogTableRow>(
    "SELECT * FROM log WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
    since,
    until,
    limit,
  );
}

export function logEntry({ seq, made_at, made_by, id, part, value, why }: LogTableRow): LogEntry {
  const patch = { part, value: JSON.parse(value) as unknown };
  return { seq, at: made_at, by: made_by, op: "put", id, patch, ...(why === null ? {} : { why }) };
}
