import { z } from "zod";
import { Record as HearsayRecord } from "../../model/record.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";

export const schema = defineRoute({
  method: "get",
  path: "/schema.json",
  summary: "JSON Schema of a hearsay/1 record",
  parameters: z.strictObject({}),
  answer: undefined,
  forms: [{ ...JSON_FORM, mediaType: "application/schema+json" }],
  changesWith: "program",
  handle() {
    // A record that is read may leave parts out; they are written always.
    const text = JSON.stringify(z.toJSONSchema(HearsayRecord, { io: "input" }), undefined, 2);
    return Promise.resolve({ kind: "file", text });
  },
});
