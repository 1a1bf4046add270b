import { type SideTaken, standingOf, type StandingNumbers } from "../../../model/standing.ts";
import { ACTS } from "../../../vocabulary/acts/index.ts";
import { ACT_NAMES } from "../../../vocabulary/acts/names.ts";
import { STANCES } from "../../../vocabulary/stances.ts";
import type { Connection } from "../connection.ts";
import { addAll, keyList } from "../key-list.ts";
import { KIND_NUMBERS, STATE_NUMBERS, stanceOf, UNKNOWN_DAY } from "../numbers.ts";

/** Weighs the clusters of these claims anew, and of those that contradict them: their rebuttals are sides of these. */
export function deriveStandings(connection: Connection, claims: Iterable<number>): void {
  const canonicals = new Set<number>();
  const given = keyList(claims);
  addAll(canonicals, keysOf(connection, CANONICALS, given));
  addAll(canonicals, keysOf(connection, OPPONENTS, keyList(canonicals)));
  connection.run("DELETE FROM standing WHERE claim IN (SELECT value FROM json_each(?))", given);
  for (const canonical of canonicals) deriveStanding(connection, canonical);
}

function deriveStanding(connection: Connection, canonical: number): void {
  const contraries = keysOf(connection, OPPONENTS, keyList([canonical]));
  const opponents = contraries.filter((contrary) => contrary !== canonical); // drawn within one cluster
  const numbers = standingOf(
    sidesOn(connection, canonical),
    opponents.flatMap((opponent) => sidesOn(connection, opponent)),
  );
  connection.run(
    "INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    canonical,
    numbers.standing,
    numbers.for,
    numbers.against,
    numbers.open,
    numbers.speakers,
    numbers.outlets,
    numbers.independentOutlets,
    numbers.lowestDepth ?? null,
    numbers.firstSaid ?? null,
    numbers.lastSaid ?? null,
    contestScore(numbers),
  );
}

/** The smaller side; a claim that is contested by its contraries only has one opponent at least. */
function contestScore(numbers: StandingNumbers): number {
  return numbers.standing === "contested" ? Math.max(1, Math.min(numbers.for, numbers.against)) : 0;
}

interface SideRow {
  readonly side: number;
  readonly depth: number;
  readonly first: number;
  readonly last: number;
  /** Speakers who took it back, and did not take that back again. */
  readonly retractors: string;
  readonly speakers: string;
  readonly outlets: string;
  readonly roots: string;
}

/** What the accepted statements say about a cluster of claims; those that only pass others on take no side. */
function sidesOn(connection: Connection, canonical: number): readonly SideTaken[] {
  return connection
    .all<SideRow>(SIDES, TAKING_BACK, canonical, STANCES.relay.number)
    .flatMap(({ side, depth, first, last, retractors, speakers, outlets, roots }) => {
      const gone = new Set(ids(retractors));
      const said = ids(speakers);
      // Who took a joint statement back has left it; the others stand by it.
      return [false, true].map((retracted) => ({
        stance: stanceOf(side),
        speakers: said.filter((speaker) => gone.has(speaker) === retracted),
        retracted,
        depth,
        outlets: ids(outlets),
        independentOutlets: ids(roots),
        firstDay: first === UNKNOWN_DAY ? undefined : first,
        lastDay: last === UNKNOWN_DAY ? undefined : last,
      }));
    })
    .filter((taken) => taken.speakers.length > 0);
}

function ids(json: string): readonly string[] {
  return JSON.parse(json) as readonly string[]; // made by json_group_array of text ids
}

function keysOf(connection: Connection, sql: string, given: string): readonly number[] {
  return connection.all<{ readonly k: number }>(sql, given).map((row) => row.k);
}

/** Numbers of the acts by which speakers take their own statements back. */
const TAKING_BACK = keyList(
  ACT_NAMES.filter((name) => ACTS[name].ownStatementOnly).map((name) => ACTS[name].number),
);

const ACCEPTED = STATE_NUMBERS.accepted;

const CANONICALS = `
SELECT DISTINCT canon AS k FROM node
WHERE k IN (SELECT value FROM json_each(?)) AND kind = ${KIND_NUMBERS.Claim}`;

const OPPONENTS = `
WITH given (k) AS (SELECT value FROM json_each(?)),
  members (k) AS (SELECT n.k FROM node n WHERE n.canon IN (SELECT k FROM given))
SELECT o.canon AS k FROM members m JOIN link l ON l.a = m.k AND l.kind = 'contradicts' AND l.state = ${ACCEPTED}
  JOIN node o ON o.k = l.b
UNION
SELECT o.canon FROM members m JOIN link l ON l.b = m.k AND l.kind = 'contradicts' AND l.state = ${ACCEPTED}
  JOIN node o ON o.k = l.a`;

const SPREAD_BY = (isRoot: 0 | 1): string => `(
  SELECT json_group_array(DISTINCT c.id) FROM stands t
    JOIN outlet o ON o.document = t.document AND o.is_root = ${isRoot}
    JOIN node a ON a.k = o.agent JOIN node c ON c.k = a.canon
  WHERE t.statement = s.k
)`;

const SIDES = `
SELECT s.side, s.depth, s.first_day AS first, s.last_day AS last,
  (
    SELECT json_group_array(DISTINCT c.id) FROM statement r
      JOIN said d ON d.statement = r.k JOIN node a ON a.k = d.agent JOIN node c ON c.k = a.canon
    WHERE r.what = s.k AND r.state = ${ACCEPTED} AND r.act IN (SELECT value FROM json_each(?1))
      AND NOT EXISTS (
        SELECT 1 FROM statement t
        WHERE t.what = r.k AND t.state = ${ACCEPTED} AND t.act IN (SELECT value FROM json_each(?1))
      )
  ) AS retractors,
  (
    SELECT json_group_array(DISTINCT c.id) FROM said d JOIN node a ON a.k = d.agent JOIN node c ON c.k = a.canon
    WHERE d.statement = s.k
  ) AS speakers,
  ${SPREAD_BY(0)} AS outlets,
  ${SPREAD_BY(1)} AS roots
FROM statement s
WHERE s.claim IN (SELECT k FROM node WHERE canon = ?2) AND s.state = ${ACCEPTED} AND s.side <> ?3
ORDER BY s.id`;
