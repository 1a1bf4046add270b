import { AppError } from "../model/errors.ts";
import { valuesOf } from "./batch.ts";
import type { Db } from "./engine.ts";
import type { Difference } from "./ingest/differences.ts";
import { loggedMember } from "./ingest/logged-member.ts";
import { logRows, revisionOf } from "./log.ts";
import { LOG } from "./own-tables.ts";

/** What every member was at a revision: the newest entry of each up to then. Throws badCall for no revision. */
export async function membersAt(db: Db, rev: number): Promise<readonly Difference[]> {
  const newest = await revisionOf(db);
  if (!Number.isSafeInteger(rev) || rev < 0 || rev > newest) {
    const detail = `${rev} is no revision: give a whole number from 0 to ${newest}`;
    throw new AppError("badCall", `The revision ${detail}.`, [{ parameter: "asOf", detail }]);
  }
  const rows = await db.all<{ readonly part: string; readonly value: string }>(
    `SELECT part, value FROM log
WHERE seq IN (SELECT max(seq) FROM log WHERE seq <= ? GROUP BY part, id) ORDER BY part, id`,
    rev,
  );
  return rows.map(loggedMember);
}

export async function copyLog(from: Db, to: Db, rev: number): Promise<void> {
  const rows = await logRows(from, 0, rev, rev);
  await to.put(
    LOG,
    rows.map((row) => valuesOf(LOG, row)),
  );
}
