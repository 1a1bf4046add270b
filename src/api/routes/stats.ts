import { z } from "zod";
import { stats } from "../../queries/stats.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { StatsSchema } from "../schemas/overview.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";

export const statsRoute = defineRoute({
  method: "get",
  path: "/stats",
  summary: "How much there is, by kind, act, standing and month",
  parameters: z.strictObject({ ...AS_OF, ...formatParameter([JSON_FORM]) }),
  answer: StatsSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  async handle({ store }) {
    return { kind: "data", data: await stats(store) };
  },
});
