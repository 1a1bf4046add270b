import { creationOf, indexesOf } from "../../ddl.ts";
import { putMembers } from "../../ingest/ingest-record.ts";
import { loggedMember } from "../../ingest/logged-member.ts";
import type { Connection } from "../connection.ts";
import type { Migration } from "./migration.ts";

/**
 * The tables that both engines share. What tables of version 1 or 2 hold is put into them anew, and their log and texts
 * are carried over; all else was worked out and is worked out again.
 */
export const carryOver: Migration = {
  version: 3,
  async run(connection, db) {
    const old = tablesOf(connection);
    setAside(connection, old);
    for (const sql of creationOf("sqlite")) connection.exec(sql);
    for (const sql of indexesOf("sqlite")) connection.exec(sql);
    if (old.length === 0) return;
    const members = connection.all<{ readonly part: string; readonly value: string }>(MEMBERS);
    if (members.length > 0) await putMembers(db, members.map(loggedMember));
    connection.exec(
      `INSERT INTO log (${LOG_COLUMNS}) SELECT ${LOG_COLUMNS} FROM old_log ORDER BY seq; ${TEXTS}`,
    );
    for (const name of KEPT) connection.exec(`DROP TABLE old_${name}`);
  },
};

const KEPT = ["text", "link", "affiliation", "log", "node"];

function tablesOf(connection: Connection): readonly string[] {
  return connection
    .all<{ readonly name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'words_%'",
    )
    .map(({ name }) => name);
}

/** Old tables that hold something of their own get another name; the others go. */
function setAside(connection: Connection, tables: readonly string[]): void {
  for (const name of KEPT.filter((one) => tables.includes(one)))
    connection.exec(`ALTER TABLE ${name} RENAME TO old_${name}`);
  for (const name of tables.filter((one) => !KEPT.includes(one))) connection.exec(`DROP TABLE ${name}`);
  const triggers = connection.all<{ readonly name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
  );
  for (const { name } of triggers) connection.exec(`DROP TRIGGER ${name}`);
}

const LOG_COLUMNS = "seq, made_at, made_by, op, id, part, value, why";

const TEXTS = `
INSERT INTO text (document, text)
SELECT n.k, t.text FROM old_text t JOIN old_node o ON o.k = t.document JOIN node n ON n.id = o.id`;

/** Everything with its part, in an order in which keys grow as they did. */
const MEMBERS = `
SELECT part, value FROM (
  SELECT CASE WHEN kind IN (1, 2) THEN 'agents' WHEN kind = 3 THEN 'things' WHEN kind = 4 THEN 'documents'
    WHEN kind = 5 THEN 'claims' WHEN kind = 6 THEN 'statements' ELSE 'reviews' END AS part, json AS value, k
  FROM old_node
  UNION ALL SELECT 'affiliations', json, k FROM old_affiliation
  UNION ALL SELECT 'links', json, k FROM old_link
) ORDER BY part, k`;
