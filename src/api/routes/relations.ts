import { z } from "zod";
import { AppError } from "../../model/errors.ts";
import { relations } from "../../queries/relations.ts";
import { clustersOf } from "../../queries/clusters.ts";
import { resolveName } from "../../queries/resolve-names.ts";
import { text, wholeNumber } from "../parameter-kinds.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { RelationsSchema } from "../schemas/relations.ts";
import { AS_OF, formatParameter, LIMIT, PAGE } from "../shared-parameters.ts";

/** Hops looked for when nobody says how many: enough to meet over a claim, or over a claim and an employer. */
const USUAL_HOPS = 3;

export const relationsRoute = defineRoute({
  method: "get",
  path: "/relations",
  summary: "How two agents relate: acts between them, claims both took a side on, roles, shortest paths",
  parameters: z.strictObject({
    a: text.describe("agent: id, or exact name or alias in any case"),
    b: text.describe("agent: id, or exact name or alias in any case"),
    maxHops: wholeNumber(1, 4).optional().describe(`most edges of a path; ${USUAL_HOPS} when left out`),
    ...LIMIT,
    ...AS_OF,
    ...formatParameter([JSON_FORM]),
  }),
  answer: RelationsSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, query, reading, services }) {
    const a = await resolveName(store, "a", "agent", query.a);
    const b = await resolveName(store, "b", "agent", query.b);
    if (a === b || (await clustersOf(store, [a])).get(a)?.members.includes(b)) {
      const detail = "is the same agent as a: name another one";
      throw new AppError("badCall", `The parameter b ${detail}.`, [{ parameter: "b", detail }]);
    }
    const options = { maxHops: query.maxHops ?? USUAL_HOPS, limit: query.limit ?? PAGE };
    return { kind: "data", data: await relations(store, a, b, options, reading, services.neighbourhoods) };
  },
});
