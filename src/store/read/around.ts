import type { Affiliation } from "../../model/affiliation.ts";
import type { Link } from "../../model/link.ts";
import type { Review } from "../../model/review.ts";
import type { State } from "../../vocabulary/statement-words.ts";
import { ALL_TIME, ANY } from "../derive/counts.ts";
import { ROLES } from "../derive/standings.ts";
import type { Db } from "../engine.ts";
import { actOf } from "../numbers.ts";
import type { AgentTally } from "../store.ts";
import { clusterKeys, keysOfIds, stateNumbers } from "./condition.ts";

interface Row {
  readonly json: string;
}

/** In every state: who reads them sees it on each. */
export async function affiliationsAt(
  db: Db,
  agents: readonly string[],
  as?: "member",
): Promise<readonly Affiliation[]> {
  const keys = await clusterKeys(db, agents);
  const rows = await (as === "member"
    ? db.all<Row>("SELECT json FROM affiliation WHERE member = ANY(?) ORDER BY id", keys)
    : db.all<Row>(
        "SELECT json FROM affiliation WHERE member = ANY(?) OR org = ANY(?) ORDER BY id",
        keys,
        keys,
      ));
  return rows.map(({ json }) => JSON.parse(json) as Affiliation); // written from one
}

/** In every state. */
export async function linksAt(db: Db, ids: readonly string[]): Promise<readonly Link[]> {
  const keys = await keysOfIds(db, ids);
  const rows = await db.all<Row>(
    "SELECT json FROM link WHERE a = ANY(?) OR b = ANY(?) ORDER BY id",
    keys,
    keys,
  );
  return rows.map(({ json }) => JSON.parse(json) as Link); // written from one
}

/** In every state. */
export async function reviewsOf(db: Db, ids: readonly string[]): Promise<readonly Review[]> {
  const rows = await db.all<Row>(
    "SELECT n.json FROM node n WHERE n.k IN (SELECT review FROM reviewed WHERE node = ANY(?)) ORDER BY n.id",
    await keysOfIds(db, ids),
  );
  return rows.map(({ json }) => JSON.parse(json) as Review); // written from one
}

interface TallyOf {
  readonly agent: string;
  readonly act: number;
  readonly count: number;
}

/** Statements in these states by act, of each agent asked with its twins; acts it never used are left out. */
export async function tallyActs(
  db: Db,
  agents: readonly string[],
  states: readonly State[] = ["accepted"],
): Promise<readonly AgentTally[]> {
  const isCounted = states.join() === "accepted";
  const rows = isCounted
    ? await db.all<TallyOf>(COUNTED, agents)
    : await db.all<TallyOf>(COUNTING, agents, stateNumbers(states));
  return rows.map(({ agent, act, count }) => ({ agent, act: actOf(act), count }));
}

const COUNTED = `
SELECT a.id AS agent, y.act, sum(y.n) AS count FROM node a JOIN tally y ON y.owner = a.canon
WHERE a.id = ANY(?) AND y.role = ${ROLES.speaker} AND y.period = ${ALL_TIME} AND y.act <> ${ANY}
GROUP BY a.id, y.act ORDER BY a.id, y.act`;

// The plus keeps SQLite from beginning with all statements of these states.
const COUNTING = `
SELECT a.id AS agent, d.act, count(DISTINCT d.statement) AS count
FROM node a JOIN node v ON v.canon = a.canon JOIN said d ON d.agent = v.k
WHERE a.id = ANY(?) AND +d.state = ANY(?)
GROUP BY a.id, d.act ORDER BY a.id, d.act`;
