import { z } from "zod";
import { documentText } from "../../queries/document-text.ts";
import { JSON_FORM, TEXT_FORM } from "../representation.ts";
import { defineRoute } from "../route.ts";
import { DocumentTextSchema } from "../schemas/document.ts";
import { AS_OF, formatParameter } from "../shared-parameters.ts";

const FORMS = [JSON_FORM, TEXT_FORM];

export const documentTextRoute = defineRoute({
  method: "get",
  path: "/documents/:id/text",
  summary: "The cleaned text of a document, where its words may be given out",
  parameters: z.strictObject({ ...AS_OF, ...formatParameter(FORMS) }),
  answer: DocumentTextSchema,
  forms: FORMS,
  changesWith: "revision",
  async handle({ store, id, reading, form }) {
    const answer = await documentText(store, id, reading);
    return form.name === TEXT_FORM.name
      ? { kind: "file", text: answer.text }
      : { kind: "data", data: answer };
  },
});
