import type { Agent } from "../../../model/agent.ts";
import type { AgentFilter, AgentSort, Page, PageRequest } from "../../store.ts";
import type { Connection } from "../connection.ts";
import { KIND_NUMBERS, STATE_NUMBERS } from "../numbers.ts";
import {
  clusterKeys,
  type Condition,
  condition,
  daysOf,
  foundBy,
  GIVEN,
  inStates,
  oneOf,
} from "./condition.ts";
import { readPage } from "./page.ts";

/** Agents, each cluster once under its canonical agent. */
export function readAgents(
  connection: Connection,
  filter: AgentFilter,
  request: PageRequest<AgentSort>,
): Page<Agent> {
  const page = readPage<{ readonly json: string }, AgentSort>(
    connection,
    {
      columns: "n.json",
      from: "node n",
      conditions: agentConditions(connection, filter),
      orders: { name: ["n.fold", "n.id"], statements: [STATEMENTS, "n.id"], id: ["n.id"] },
    },
    request,
  );
  return { ...page, rows: page.rows.map(({ json }) => JSON.parse(json) as Agent) }; // written from an Agent
}

function agentConditions(connection: Connection, filter: AgentFilter): readonly Condition[] {
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
    ...memberConditions(connection, filter),
    ...(filter.speaks === true ? [condition(`${STATEMENTS} > 0`)] : []),
    ...foundBy("v.k", filter.q).map(({ sql, values }) =>
      condition(`n.canon IN (SELECT v.canon FROM node v WHERE ${sql})`, ...values),
    ),
  ];
}

/** Beyond any day of a date. */
const ANY_DAY = { first: -1_000_000_000, last: 1_000_000_000 };

function memberConditions(
  connection: Connection,
  { memberOf, at, states = ["accepted"] }: AgentFilter,
): readonly Condition[] {
  const days = at === undefined ? undefined : daysOf("at", at);
  if (memberOf === undefined) return [];
  // A rejected membership is none, whoever is asked for.
  const trusted = Math.min(STATE_NUMBERS.proposed, Math.max(...states.map((state) => STATE_NUMBERS[state])));
  return [
    condition(
      MEMBERS,
      clusterKeys(connection, memberOf),
      trusted,
      days?.last ?? ANY_DAY.last,
      days?.first ?? ANY_DAY.first,
    ),
  ];
}

/** Members and members of members, four levels down, every one of them on the day. */
const MEMBERS = `n.canon IN (
  WITH RECURSIVE below (canon, level) AS (
    SELECT canon, 0 FROM node WHERE k IN ${GIVEN}
    UNION
    SELECT m.canon, below.level + 1 FROM below
      JOIN node o ON o.canon = below.canon JOIN affiliation f ON f.org = o.k JOIN node m ON m.k = f.member
    WHERE below.level < 4 AND f.state <= ?
      AND coalesce(f.first_day <= ?, true) AND coalesce(f.last_day >= ?, true)
  )
  SELECT canon FROM below WHERE level > 0
)`;

/** Number of accepted statements of the cluster. The plus keeps SQLite from beginning with all accepted ones. */
const STATEMENTS = `(
  SELECT count(DISTINCT d.statement) FROM node v JOIN said d ON d.agent = v.k
    JOIN statement s ON s.k = d.statement AND +s.state = ${STATE_NUMBERS.accepted}
  WHERE v.canon = n.k
)`;
