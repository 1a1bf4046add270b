import { AppError } from "../../model/errors.ts";
import type { PartName, PartOf } from "../../model/record.ts";
import type { Connection } from "./connection.ts";
import type { Difference } from "./ingest/differences.ts";
import { putMembers } from "./ingest/ingest-record.ts";
import { copyToLog, logRows, revisionOf } from "./log.ts";
import { IN_MEMORY, openDatabase } from "./open-database.ts";
import { copyTexts } from "./texts.ts";

/** A database in memory as this one was at a revision, log and texts included. Throws badCall for no revision. */
export async function databaseAsOf(connection: Connection, rev: number): Promise<Connection> {
  const newest = revisionOf(connection);
  if (!Number.isSafeInteger(rev) || rev < 0 || rev > newest) {
    const detail = `${rev} is no revision: give a whole number from 0 to ${newest}`;
    throw new AppError("badCall", `The revision ${detail}.`, [{ parameter: "asOf", detail }]);
  }
  const past = await openDatabase({ file: IN_MEMORY });
  past.write(() => {
    putMembers(past, membersAt(connection, rev));
    copyToLog(past, logRows(connection, 0, rev, rev));
  });
  copyTexts(connection, past);
  past.exec("PRAGMA query_only = ON");
  return past;
}

/** What every member was at a revision: the newest entry of each up to then. */
function membersAt(connection: Connection, rev: number): readonly Difference[] {
  return connection
    .all<{ readonly part: PartName; readonly value: string }>(MEMBERS, rev)
    .map(({ part, value }) => {
      const member = JSON.parse(value) as PartOf<PartName>; // logged from a member of this part
      return { part, member, json: value, isNew: true } as Difference;
    });
}

// With max() SQLite takes the other columns from the row that has it.
const MEMBERS = `
SELECT part, value FROM (SELECT part, id, value, max(seq) AS seq FROM log WHERE seq <= ? GROUP BY part, id)
ORDER BY CASE part WHEN 'documents' THEN 0 WHEN 'statements' THEN 2 ELSE 1 END, id`;
