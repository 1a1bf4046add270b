import { z } from "zod";
import { found } from "../../queries/found.ts";
import { CLAIM_PARAMETERS, claimFilter } from "../claim-parameters.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { FoundSchema } from "../schemas/found.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";
import { STATEMENT_PARAMETERS, statementFilter } from "../statement-parameters.ts";

const { standing, speakers } = CLAIM_PARAMETERS;

export const foundRoute = defineRoute({
  method: "get",
  path: "/found",
  summary: "The ids of all that passes the filters: statements, their claims and who makes them",
  parameters: z.strictObject({
    ...STATEMENT_PARAMETERS,
    standing,
    speakers,
    own: z
      .enum(["hidden"])
      .optional()
      .describe("hidden: without what the publisher of a document says in its own voice"),
    ...AS_OF,
    ...formatParameter([JSON_FORM]),
  }),
  answer: FoundSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, query }) {
    const { standing, speakers, own, ...statements } = query;
    const asksClaims = standing !== undefined || speakers !== undefined;
    const data = await found(store, {
      filter: await statementFilter(store, statements),
      // A claim that is only proposed has no standing yet.
      claims: asksClaims ? await claimFilter(store, { standing, speakers }) : undefined,
      ownVoiceHidden: own === "hidden",
    });
    return { kind: "data", data };
  },
});
