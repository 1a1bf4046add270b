import { z } from "zod";
import { ORGANIZATION_SUBTYPES } from "../../vocabulary/subtypes.ts";
import { describeAgents } from "../../queries/describe-agents.ts";
import { everyRow } from "../../queries/every-row.ts";
import { exportRows } from "../../queries/export-source.ts";
import type { AgentFilter, Store } from "../../store/store.ts";
import { LIST_FORMS } from "../graph-file.ts";
import { answerList } from "../list-answer.ts";
import { day, names, oneOf, text } from "../parameter-kinds.ts";
import { AGENT_RELATED } from "../related.ts";
import { defineRoute } from "../route.ts";
import { AgentSchema } from "../schemas/agent.ts";
import { list } from "../schemas/admits.ts";
import {
  AS_OF,
  formatParameter,
  IDS,
  idsOf,
  PAGING,
  shaping,
  sorting,
  STATE,
  statesOf,
} from "../shared-parameters.ts";
import { resolveGiven } from "../statement-parameters.ts";
import { AGENT_COLUMNS } from "../tables.ts";

export const agents = defineRoute({
  method: "get",
  path: "/agents",
  summary: "Who speaks or is spoken of: people and organisations, those who say most first",
  parameters: z.strictObject({
    q: text.optional().describe("words of a name"),
    kind: oneOf(["Person", "Organization"]),
    subtype: oneOf(ORGANIZATION_SUBTYPES),
    memberOf: names("organisation they belong to"),
    at: day.optional().describe("the day on which they belong to it"),
    ...IDS,
    ...STATE,
    ...sorting(["name", "statements", "id"], "-statements"),
    ...PAGING,
    ...shaping(["agents"]),
    ...AS_OF,
    ...formatParameter(LIST_FORMS),
  }),
  answer: list(AgentSchema),
  forms: LIST_FORMS,
  changesWith: "revision",
  isHeavy: true,
  async handle(context) {
    const { store, query } = context;
    const filter: AgentFilter = {
      q: query.q,
      kind: query.kind,
      subtype: query.subtype,
      memberOf: await resolveGiven(store, "memberOf", "organization", query.memberOf),
      at: query.at,
      states: statesOf(query.state),
      ids: idsOf(query.id),
    };
    return answerList(context, {
      read: (page) => store.agents(filter, page),
      describe: (rows) => describeAgents(store, rows),
      material: (store, rows) =>
        sayingsOf(
          store,
          rows.map(({ id }) => id),
          filter,
        ),
      keys: Object.keys(AgentSchema.shape),
      columns: AGENT_COLUMNS,
      related: AGENT_RELATED,
      sort: query.sort ?? "-statements",
    });
  },
});

/** What they say, and they themselves even where they say nothing. */
async function sayingsOf(store: Store, ids: readonly string[], { states }: AgentFilter) {
  const rows = await everyRow((page) => store.statements({ by: ids, states }, page), "id");
  return exportRows(store, rows, { extra: ids, states });
}
