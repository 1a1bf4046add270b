import { z } from "zod";
import { oneAgent } from "../../queries/one-agent.ts";
import { answerOne } from "../one-answer.ts";
import { AGENT_RELATED } from "../related.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { AgentSchema } from "../schemas/agent.ts";
import { AS_OF, formatParameter, shaping } from "../shared-parameters.ts";

export const agent = defineRoute({
  method: "get",
  path: "/agents/:id",
  summary: "One person or organisation with roles and tallies",
  parameters: z.strictObject({ ...shaping(["agents"]), ...AS_OF, ...formatParameter([JSON_FORM]) }),
  answer: AgentSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle(context) {
    const item = await oneAgent(context.store, context.id);
    return answerOne(context, item, Object.keys(AgentSchema.shape), AGENT_RELATED);
  },
});
