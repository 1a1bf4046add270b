import type { Affiliation } from "../../../model/affiliation.ts";
import type { Link } from "../../../model/link.ts";
import type { Review } from "../../../model/review.ts";
import type { State } from "../../../vocabulary/statement-words.ts";
import type { AgentTally } from "../../store.ts";
import type { Connection } from "../connection.ts";
import { actOf } from "../numbers.ts";
import { clusterKeys, GIVEN, stateNumbers } from "./condition.ts";

interface Row {
  readonly json: string;
}

/** In every state: who reads them sees it on each. */
export function affiliationsAt(connection: Connection, agents: readonly string[]): readonly Affiliation[] {
  const keys = clusterKeys(connection, agents);
  return connection.all<Row>(AFFILIATIONS, keys, keys).map(({ json }) => JSON.parse(json) as Affiliation); // written from one
}

/** In every state. */
export function linksAt(connection: Connection, ids: readonly string[]): readonly Link[] {
  const given = JSON.stringify(ids);
  return connection.all<Row>(LINKS, given, given).map(({ json }) => JSON.parse(json) as Link); // written from one
}

/** In every state. */
export function reviewsOf(connection: Connection, ids: readonly string[]): readonly Review[] {
  return connection.all<Row>(REVIEWS, JSON.stringify(ids)).map(({ json }) => JSON.parse(json) as Review); // written from one
}

/** Statements in these states by act, of each agent asked with its twins; acts it never used are left out. */
export function tallyActs(
  connection: Connection,
  agents: readonly string[],
  states: readonly State[] = ["accepted"],
): readonly AgentTally[] {
  return connection
    .all<{
      readonly agent: string;
      readonly act: number;
      readonly count: number;
    }>(TALLIES, JSON.stringify(agents), stateNumbers(states))
    .map(({ agent, act, count }) => ({ agent, act: actOf(act), count }));
}

const AFFILIATIONS = `
SELECT json FROM affiliation WHERE member IN ${GIVEN} OR org IN ${GIVEN} ORDER BY id`;

const LINKS = `
SELECT l.json FROM link l WHERE l.k IN (
  SELECT k FROM link WHERE a IN (SELECT k FROM node WHERE id IN ${GIVEN})
  UNION SELECT k FROM link WHERE b IN (SELECT k FROM node WHERE id IN ${GIVEN})
) ORDER BY l.id`;

const REVIEWS = `
SELECT n.json FROM node n WHERE n.k IN (
  SELECT review FROM reviewed WHERE node IN (SELECT k FROM node WHERE id IN ${GIVEN})
) ORDER BY n.id`;

// The plus keeps SQLite from beginning with all accepted statements.
const TALLIES = `
SELECT a.id AS agent, s.act, count(DISTINCT s.k) AS count
FROM node a JOIN node v ON v.canon = a.canon JOIN said d ON d.agent = v.k JOIN statement s ON s.k = d.statement
WHERE a.id IN ${GIVEN} AND +s.state IN ${GIVEN}
GROUP BY a.id, s.act ORDER BY a.id, s.act`;
