import { z } from "zod";
import { root } from "../../queries/root.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { RootSchema } from "../schemas/overview.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";

/** The first questions to ask, by name. */
const LINKS = [
  "search",
  "agents",
  "statements",
  "claims",
  "documents",
  "graph",
  "export",
  "changes",
  "stats",
];

export const rootRoute = defineRoute({
  method: "get",
  path: "/",
  summary: "What there is, and where to go on",
  parameters: z.strictObject({ ...AS_OF, ...formatParameter([JSON_FORM]) }),
  answer: RootSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  async handle({ store, services: { version, address } }) {
    const links = [
      ...LINKS.map((name) => [name, `${address}/${name}`]),
      ["openapi", `${address}/openapi.json`],
      ["schema", `${address}/schema.json`],
      ["context", `${address}/context.jsonld`],
    ];
    return {
      kind: "data",
      data: await root(store, { version, links: Object.fromEntries(links) as Record<string, string> }), // pairs of strings
    };
  },
});
