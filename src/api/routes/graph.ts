import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { graphColumns, graphView } from "../../queries/graph-view.ts";
import { VIEW_NAMES } from "../../queries/graphs.ts";
import { WITHOUT_OVERVIEW } from "../../queries/choose-rows.ts";
import { wholeNumber } from "../parameter-kinds.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { GraphColumnsSchema, GraphSchema } from "../schemas/graph.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";
import { STATEMENT_PARAMETERS } from "../statement-parameters.ts";
import { VIEW_PARAMETERS, viewQuestion } from "../view-parameters.ts";

const { standing, speakers, own } = VIEW_PARAMETERS;

/** Statements drawn at most: beyond, a picture shows nothing any more. */
const MOST_DRAWN = 50_000;

/** Milliseconds between the steps of a layout, in which others are served: a file of the page takes several turns. */
const OTHERS_TURN = 8;

export const graph = defineRoute({
  method: "get",
  path: "/graph",
  summary: "The graph as graphology JSON, with finished positions",
  parameters: z.strictObject({
    view: z
      .enum(VIEW_NAMES)
      .optional()
      .describe(
        "simple (when left out): agents and claims, a statement is an edge; full: everything is a node",
      ),
    ...STATEMENT_PARAMETERS,
    limit: wholeNumber(1, MOST_DRAWN)
      .optional()
      .describe("most statements, the newest ones, and no overview"),
    overview: wholeNumber(1, MOST_DRAWN)
      .optional()
      .describe(
        `where more statements pass, an overview of them: the most contested claims; ${WITHOUT_OVERVIEW} when left out`,
      ),
    around: z.string().optional().describe("id of a node: only the statements at it"),
    standing,
    speakers,
    own,
    shape: z
      .enum(["columns"])
      .optional()
      .describe("columns: a list of values per field instead of an object per node and edge; far smaller"),
    ...AS_OF,
    ...formatParameter([JSON_FORM]),
  }),
  answer: GraphSchema,
  otherAnswers: [GraphColumnsSchema],
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, query }) {
    const { view = "simple", limit, overview, around, shape, ...questions } = query;
    const options = {
      ...(await viewQuestion(store, questions)),
      view,
      limit,
      overview,
      around,
      pause: () => pause(OTHERS_TURN),
    };
    return { kind: "data", data: await (shape === "columns" ? graphColumns : graphView)(store, options) };
  },
});
