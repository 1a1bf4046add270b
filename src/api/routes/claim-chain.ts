import { z } from "zod";
import { claimChain } from "../../queries/claim-chain.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { ChainSchema } from "../schemas/claim.ts";
import { SIDE_PARAMETERS, sideFilter } from "../side-parameters.ts";

export const claimChainRoute = defineRoute({
  method: "get",
  path: "/claims/:id/chain",
  summary: "The relay tree of a claim: who said it first hand, and who passed that on",
  parameters: z.strictObject(SIDE_PARAMETERS),
  answer: ChainSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, id, query, reading }) {
    return { kind: "data", data: await claimChain(store, id, sideFilter(query), reading) };
  },
});
