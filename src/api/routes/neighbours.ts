import { z } from "zod";
import { KIND_NAMES } from "../../vocabulary/kinds.ts";
import { VIEW_NAMES } from "../../queries/graphs.ts";
import { neighboursOf } from "../../queries/neighbours-of.ts";
import { oneOf, wholeNumber } from "../parameter-kinds.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { NeighboursSchema } from "../schemas/graph.ts";
import { AS_OF, formatParameter, LIMIT, PAGE, STATE, statesOf } from "../shared-parameters.ts";

export const neighbours = defineRoute({
  method: "get",
  path: "/nodes/:id/neighbours",
  summary: "What stands around a node, nearest first, with the edges among it",
  parameters: z.strictObject({
    depth: wholeNumber(1, 2).optional().describe("edges away; 1 when left out"),
    kind: oneOf(KIND_NAMES).describe("kinds to be shown; others are still walked through"),
    view: z.enum(VIEW_NAMES).optional().describe("the graph to walk in; full when left out"),
    ...STATE,
    ...LIMIT,
    ...AS_OF,
    ...formatParameter([JSON_FORM]),
  }),
  answer: NeighboursSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, id, query, services }) {
    const options = {
      view: query.view ?? ("full" as const),
      states: statesOf(query.state),
      depth: query.depth === 2 ? (2 as const) : (1 as const),
      limit: query.limit ?? PAGE,
      ...(query.kind === undefined ? {} : { kinds: query.kind }),
    };
    return {
      kind: "data",
      data: await neighboursOf(store, id, options, services.graphs, services.neighbourhoods),
    };
  },
});
