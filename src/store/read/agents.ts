import type { Agent } from "../../model/agent.ts";
import { ALL_TIME, ANY } from "../derive/counts.ts";
import { ROLES } from "../derive/standings.ts";
import { MOST_LEVELS } from "../derive/touched.ts";
import type { Db } from "../engine.ts";
import { KIND_NUMBERS, STATE_NUMBERS } from "../numbers.ts";
import type { AgentFilter, AgentSort, Page, PageRequest } from "../store.ts";
import {
  clusterKeys,
  type Condition,
  condition,
  daysOf,
  inStates,
  nodesFoundBy,
  oneOf,
  stateNumbers,
} from "./condition.ts";
import { readPage } from "./page.ts";

/** Agents, each cluster once under its canonical agent. */
export async function readAgents(
  db: Db,
  filter: AgentFilter,
  request: PageRequest<AgentSort>,
): Promise<Page<Agent>> {
  const page = await readPage<{ readonly json: string }, AgentSort>(
    db,
    {
      columns: "n.json",
      from: `node n LEFT JOIN tally y ON ${TALLIED}`,
      conditions: await agentConditions(db, filter),
      orders: {
        name: ["n.fold", "n.id"],
        statements: ["coalesce(y.n, 0)", "n.id"],
        id: ["n.id"],
      },
    },
    request,
  );
  return { ...page, rows: page.rows.map(({ json }) => JSON.parse(json) as Agent) }; // written from an Agent
}

/** The row that counts all accepted statements of a canonical speaker. */
const TALLIED = `y.owner = n.k AND y.role = ${ROLES.speaker} AND y.period = ${ALL_TIME} AND y.act = ${ANY} AND y.side = ${ANY}`;

async function agentConditions(db: Db, filter: AgentFilter): Promise<readonly Condition[]> {
  const kinds = filter.kind ?? (["Person", "Organization"] as const);
  return [
    ...oneOf(
      "n.kind",
      kinds.map((kind) => KIND_NUMBERS[kind]),
    ),
    condition("n.k = n.canon"),
    ...oneOf("n.id", filter.ids),
    inStates("n.state", filter.states),
    ...oneOf("n.subtype", filter.subtype),
    ...(filter.memberOf === undefined
      ? []
      : [condition("n.k = ANY(?)", await membersBelow(db, filter.memberOf, filter))]),
    ...(filter.speaks === true ? [condition("y.n > 0")] : []),
    ...nodesFoundBy(db.dialect, "v.k", filter.q).map(({ sql, values }) =>
      condition(`n.canon IN (SELECT v.canon FROM node v WHERE ${sql})`, ...values),
    ),
  ];
}

/** Beyond any day of a date. */
const ANY_DAY = { first: -1_000_000_000, last: 1_000_000_000 };

/** Canonical keys of members and members of members, four levels down, every one of them on the day. */
async function membersBelow(
  db: Db,
  memberOf: readonly string[],
  { at, states = ["accepted"] }: AgentFilter,
): Promise<readonly number[]> {
  const days = at === undefined ? ANY_DAY : daysOf("at", at);
  // A rejected membership is none, whoever is asked for.
  const trusted = Math.min(STATE_NUMBERS.proposed, Math.max(...stateNumbers(states)));
  const members = new Set<number>();
  let level = await clusterKeys(db, memberOf);
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth += 1) {
    const rows = await db.all<{ readonly canon: number }>(
      `SELECT DISTINCT m.canon FROM affiliation f JOIN node m ON m.k = f.member
WHERE f.org = ANY(?) AND f.state <= ? AND coalesce(f.first_day, ?) <= ? AND coalesce(f.last_day, ?) >= ?`,
      level,
      trusted,
      ANY_DAY.first,
      days.last,
      ANY_DAY.last,
      days.first,
    );
    const fresh = rows.map(({ canon }) => canon).filter((canon) => !members.has(canon));
    for (const canon of fresh) members.add(canon);
    const twins = await db.all<{ readonly k: number }>("SELECT k FROM node WHERE canon = ANY(?)", fresh);
    level = twins.map(({ k }) => k);
  }
  return [...members];
}
