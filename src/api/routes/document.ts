import { z } from "zod";
import { oneDocument } from "../../queries/one-document.ts";
import { answerOne } from "../one-answer.ts";
import { DOCUMENT_RELATED } from "../related.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { DocumentSchema } from "../schemas/document.ts";
import { AS_OF, formatParameter, shaping } from "../shared-parameters.ts";

export const document = defineRoute({
  method: "get",
  path: "/documents/:id",
  summary: "One document",
  parameters: z.strictObject({
    ...shaping(["agents", "documents"]),
    ...AS_OF,
    ...formatParameter([JSON_FORM]),
  }),
  answer: DocumentSchema,
  forms: [JSON_FORM],
  changesWith: "revision",
  async handle(context) {
    const item = await oneDocument(context.store, context.id, context.reading);
    return answerOne(context, item, Object.keys(DocumentSchema.shape), DOCUMENT_RELATED);
  },
});
