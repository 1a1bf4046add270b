import { z } from "zod";
import type { DocumentAnswer, DocumentTextAnswer } from "../../queries/answers.ts";
import { admits, count, list } from "./admits.ts";
import { NamedSchema, ORIGIN_SHAPE, WordsSchema } from "./named.ts";

export const DocumentSchema = admits<DocumentAnswer>()(
  z.strictObject({
    id: z.string(),
    kind: z.literal("Document"),
    title: z.string(),
    url: z.string().optional(),
    archivedUrl: z.string().optional(),
    by: list(z.string()),
    publishedBy: z.string().optional(),
    outlet: NamedSchema.optional(),
    published: z.string().optional(),
    modified: z.string().optional(),
    retrieved: z.string().optional(),
    basedOn: list(z.string()),
    revisionOf: z.string().optional(),
    language: z.string(),
    sha256: z.string().optional(),
    textPolicy: z.enum(["open", "withheld"]),
    words: WordsSchema,
    statements: count.describe("Accepted statements that stand in it."),
    proposals: count.describe("Proposed statements that stand in it."),
    ...ORIGIN_SHAPE,
  }),
);

export const DocumentTextSchema = admits<DocumentTextAnswer>()(
  z.strictObject({ id: z.string(), text: z.string(), sha256: z.string().optional() }),
);
