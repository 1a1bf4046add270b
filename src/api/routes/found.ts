import { z } from "zod";
import { found } from "../../queries/found.ts";
import { wholeNumber } from "../parameter-kinds.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { FoundSchema } from "../schemas/found.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";
import { STATEMENT_PARAMETERS } from "../statement-parameters.ts";
import { VIEW_PARAMETERS, viewQuestion } from "../view-parameters.ts";

/** Statements told one by one when nobody says how many, and at most: what passes may be a million of them. */
const TOLD = 5000;
const MOST_TOLD = 50_000;

export const foundRoute = defineRoute({
  method: "get",
  path: "/found",
  summary: "The ids of all that passes the filters: statements, their claims and who makes them",
  parameters: z.strictObject({
    ...STATEMENT_PARAMETERS,
    ...VIEW_PARAMETERS,
    limit: wholeNumber(1, MOST_TOLD)
      .optional()
      .describe(`most statements told, the newest ones; ${TOLD} when left out`),
    ...AS_OF,
    ...formatParameter([JSON_FORM]),
  }),
  answer: FoundSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, query: { limit = TOLD, ...query } }) {
    return { kind: "data", data: await found(store, { ...(await viewQuestion(store, query)), limit }) };
  },
});
