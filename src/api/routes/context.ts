import { z } from "zod";
import { JSON_LD_CONTEXT } from "../json-ld-context.ts";
import { defineRoute } from "../route.ts";

export const context = defineRoute({
  method: "get",
  path: "/context.jsonld",
  summary: "JSON-LD context that gives a hearsay/1 record its meaning as linked data",
  parameters: z.strictObject({}),
  answer: undefined,
  forms: [{ name: "jsonld", extension: "jsonld", mediaType: "application/ld+json" }],
  changesWith: "program",
  handle() {
    return Promise.resolve({ kind: "file", text: JSON.stringify(JSON_LD_CONTEXT, undefined, 2) });
  },
});
