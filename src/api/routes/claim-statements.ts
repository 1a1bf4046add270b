import { z } from "zod";
import { claimSides } from "../../queries/claim-sides.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { ClaimSidesSchema } from "../schemas/claim.ts";
import { SIDE_PARAMETERS, sideFilter } from "../side-parameters.ts";

export const claimStatements = defineRoute({
  method: "get",
  path: "/claims/:id/statements",
  summary: "All sides of a claim and its variants, oldest first",
  parameters: z.strictObject(SIDE_PARAMETERS),
  answer: ClaimSidesSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  async handle({ store, id, query, reading }) {
    return { kind: "data", data: await claimSides(store, id, sideFilter(query), reading) };
  },
});
