import { STANCES } from "../../../vocabulary/stances.ts";
import type { Connection } from "../connection.ts";
import { UNKNOWN_DAY } from "../numbers.ts";
import { chainEnd, viaIn } from "./chain.ts";

/** Works out what a statement is found by beyond its own fields: claim, side, depth, way, day, organisations. */
export function deriveStatement(connection: Connection, statement: number): void {
  const { claim, side } = chainEnd(connection, statement);
  const via = deriveDepths(connection, statement);
  const { first, last } = dayOf(connection, statement);
  connection.run(
    "UPDATE statement SET claim = ?, side = ?, depth = ?, via = ?, first_day = ?, last_day = ? WHERE k = ?",
    claim,
    STANCES[side].number,
    via.length,
    JSON.stringify(via),
    first,
    last,
    statement,
  );
  deriveSpokeFor(connection, statement);
}

/** Notes the depth in each document, and returns the way in the one where it stands nearest to first hand. */
function deriveDepths(connection: Connection, statement: number): readonly string[] {
  const places = connection.all<{ readonly document: number }>(
    `SELECT t.document FROM stands t JOIN node n ON n.k = t.document WHERE t.statement = ? ORDER BY n.id`,
    statement,
  );
  const isEnclosed = connection.get("SELECT 1 FROM statement WHERE what = ?", statement) !== undefined;
  const ways = places.map(({ document }) => {
    const via = isEnclosed ? viaIn(connection, statement, document) : [];
    connection.run(
      "UPDATE stands SET depth = ? WHERE statement = ? AND document = ?",
      via.length,
      statement,
      document,
    );
    return via;
  });
  return ways.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** `said`, else the earliest day on which one of its documents was published. */
function dayOf(connection: Connection, statement: number): { readonly first: number; readonly last: number } {
  const day = connection.get<{ readonly first: number; readonly last: number }>(DAY, statement, statement);
  return day ?? { first: UNKNOWN_DAY, last: UNKNOWN_DAY };
}

const DAY = `
SELECT said_first AS first, said_last AS last FROM statement WHERE k = ? AND said_first IS NOT NULL
UNION ALL
SELECT first, last FROM (
  SELECT d.first_day AS first, d.last_day AS last FROM stands t JOIN document d ON d.k = t.document
  WHERE t.statement = ? AND d.first_day > ${UNKNOWN_DAY} ORDER BY d.first_day, d.last_day LIMIT 1
)
LIMIT 1`;

function deriveSpokeFor(connection: Connection, statement: number): void {
  connection.run("DELETE FROM spoke_for WHERE statement = ?", statement);
  connection.run(SPOKE_FOR, statement, statement, statement);
}

/**
 * Organisations it was said on behalf of, and those the speakers belonged to on the day, at most four levels up.
 * A role counts from its first day to its last; on an unknown day one that has ended does not count. An organisation
 * that speaks itself does not belong to itself, not even through a circle of memberships.
 */
const SPOKE_FOR = `
WITH RECURSIVE up (speaker, canon, level, state, first, last, org) AS (
  SELECT n.canon, n.canon, 0, s.state, s.first_day, s.last_day, NULL
    FROM statement s JOIN said d ON d.statement = s.k JOIN node n ON n.k = d.agent WHERE s.k = ?
  UNION
  SELECT up.speaker, o.canon, up.level + 1, up.state, up.first, up.last, f.org
    FROM up JOIN node m ON m.canon = up.canon JOIN affiliation f ON f.member = m.k JOIN node o ON o.k = f.org
    WHERE up.level < 4 AND f.state <= up.state AND o.canon <> up.speaker
      AND CASE WHEN up.first = ${UNKNOWN_DAY} THEN f.last_day IS NULL
        ELSE coalesce(f.first_day <= up.last, true) AND coalesce(f.last_day >= up.first, true) END
)
INSERT INTO spoke_for (statement, org)
SELECT b.statement, b.org FROM on_behalf_of b WHERE b.statement = ?
UNION SELECT ?, up.org FROM up WHERE up.org IS NOT NULL`;
