import { z } from "zod";
import { describeClaims } from "../../queries/describe-claims.ts";
import { exportSource } from "../../queries/export-source.ts";
import { claimFilter, CLAIM_PARAMETERS } from "../claim-parameters.ts";
import { LIST_FORMS } from "../graph-file.ts";
import { answerList } from "../list-answer.ts";
import { CLAIM_RELATED } from "../related.ts";
import { defineRoute } from "../route.ts";
import { list } from "../schemas/admits.ts";
import { ClaimSchema } from "../schemas/claim.ts";
import {
  AS_OF,
  formatParameter,
  IDS,
  idsOf,
  PAGING,
  shaping,
  sorting,
  statesOf,
} from "../shared-parameters.ts";
import { CLAIM_COLUMNS } from "../tables.ts";

export const claims = defineRoute({
  method: "get",
  path: "/claims",
  summary: "What is said, and where everybody stands on it: the most contested claims first",
  parameters: z.strictObject({
    ...CLAIM_PARAMETERS,
    ...IDS,
    ...sorting(["contested", "text", "id"], "-contested"),
    ...PAGING,
    ...shaping(["agents", "claims"]),
    ...AS_OF,
    ...formatParameter(LIST_FORMS),
  }),
  answer: list(ClaimSchema),
  forms: LIST_FORMS,
  changesWith: "revision",
  isHeavy: true,
  async handle(context) {
    const { store, query } = context;
    const { id, ...asked } = query;
    const filter = { ...(await claimFilter(store, asked)), ids: idsOf(id) };
    return answerList(context, {
      read: (page) => store.claims(filter, page),
      describe: (rows) => describeClaims(store, rows),
      material: (store, rows) =>
        exportSource(store, { claim: rows.map(({ claim }) => claim.id), states: statesOf(query.state) }),
      keys: Object.keys(ClaimSchema.shape),
      columns: CLAIM_COLUMNS,
      related: CLAIM_RELATED,
      sort: query.sort ?? "-contested",
    });
  },
});
