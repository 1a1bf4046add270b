import { z } from "zod";
import { pageOfSides } from "../../queries/claim-sides.ts";
import { wholeNumber } from "../parameter-kinds.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { ClaimSidesSchema } from "../schemas/claim.ts";
import { LARGEST_PAGE, PAGING } from "../shared-parameters.ts";
import { SIDE_PARAMETERS, sideFilter } from "../side-parameters.ts";

export const claimStatements = defineRoute({
  method: "get",
  path: "/claims/:id/statements",
  summary: "All sides of a claim and its variants, oldest first",
  parameters: z.strictObject({
    ...SIDE_PARAMETERS,
    ...PAGING,
    limit: wholeNumber(1, LARGEST_PAGE)
      .optional()
      .describe(`statements of a page, ${LARGEST_PAGE} when left out: nearly always all there are`),
  }),
  answer: ClaimSidesSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, id, query, after, reading }) {
    const page = { limit: query.limit ?? LARGEST_PAGE, ...(after !== undefined && { after }) };
    const { claim, statements, total, next } = await pageOfSides(store, id, sideFilter(query), page, reading);
    return { kind: "data", data: { claim, statements }, page: { total, next } };
  },
});
