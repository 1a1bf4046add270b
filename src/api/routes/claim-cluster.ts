import { z } from "zod";
import { claimCluster } from "../../queries/claim-cluster.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { ClusterSchema } from "../schemas/claim.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";

export const claimClusterRoute = defineRoute({
  method: "get",
  path: "/claims/:id/cluster",
  summary: "The variants that were merged with a claim",
  parameters: z.strictObject({ ...AS_OF, ...formatParameter([JSON_FORM]) }),
  answer: ClusterSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  async handle({ store, id }) {
    return { kind: "data", data: await claimCluster(store, id) };
  },
});
