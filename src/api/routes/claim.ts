import { z } from "zod";
import { oneClaim } from "../../queries/one-claim.ts";
import { answerOne } from "../one-answer.ts";
import { CLAIM_RELATED } from "../related.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { ClaimSchema } from "../schemas/claim.ts";
import { AS_OF, formatParameter, shaping } from "../shared-parameters.ts";

export const claim = defineRoute({
  method: "get",
  path: "/claims/:id",
  summary: "One claim with its standing and sides",
  parameters: z.strictObject({
    ...shaping(["agents", "claims"]),
    ...AS_OF,
    ...formatParameter([JSON_FORM]),
  }),
  answer: ClaimSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  async handle(context) {
    const item = await oneClaim(context.store, context.id);
    return answerOne(context, item, Object.keys(ClaimSchema.shape), CLAIM_RELATED);
  },
});
