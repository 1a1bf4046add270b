import { z } from "zod";
import { PERIODS } from "../../queries/periods.ts";
import { stats } from "../../queries/stats.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { StatsSchema } from "../schemas/overview.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";
import { STATEMENT_PARAMETERS, statementFilter } from "../statement-parameters.ts";

export const statsRoute = defineRoute({
  method: "get",
  path: "/stats",
  summary: "How much there is by kind and standing, and of the statements asked for by act, time and side",
  parameters: z.strictObject({
    ...STATEMENT_PARAMETERS,
    period: z
      .enum([...PERIODS, "auto"])
      .optional()
      .describe(
        "how finely time is cut, month when left out; auto goes by the time that the statements span",
      ),
    ...AS_OF,
    ...formatParameter([JSON_FORM]),
  }),
  answer: StatsSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, query }) {
    return { kind: "data", data: await stats(store, await statementFilter(store, query), query.period) };
  },
});
