import { z } from "zod";
import { oneStatement } from "../../queries/one-statement.ts";
import { answerOne } from "../one-answer.ts";
import { STATEMENT_RELATED } from "../related.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { StatementSchema } from "../schemas/statement.ts";
import { AS_OF, formatParameter, INCLUDE_NAMES, shaping } from "../shared-parameters.ts";

export const statement = defineRoute({
  method: "get",
  path: "/statements/:id",
  summary: "One statement with its evidence",
  parameters: z.strictObject({ ...shaping(INCLUDE_NAMES), ...AS_OF, ...formatParameter([JSON_FORM]) }),
  answer: StatementSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  async handle(context) {
    const item = await oneStatement(context.store, context.id, context.reading);
    return answerOne(context, item, Object.keys(StatementSchema.shape), STATEMENT_RELATED);
  },
});
