import { z } from "zod";
import { dateText } from "./dates.ts";
import { idOf } from "./ids.ts";
import { ORIGIN_FIELDS } from "./origin.ts";
import { httpUrl, sha256Hex, words } from "./strings.ts";

/** An article, a transcript, an agreement: something that can be cited. */
export const Document = z.strictObject({
  id: idOf("Document"),
  title: words(1000),
  url: httpUrl.optional(),
  archivedUrl: httpUrl.optional(),
  by: z.array(idOf("Person", "Organization")).optional(),
  publishedBy: idOf("Organization").optional(),
  published: dateText.optional(),
  modified: dateText.optional(),
  retrieved: dateText.optional(),
  basedOn: z.array(idOf("Document")).optional(),
  revisionOf: idOf("Document").optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as en"),
  /** Of the cleaned text in UTF-8; all positions count in that text. */
  sha256: sha256Hex.optional(),
  /** withheld: the record holds positions and digests only, never the words. */
  textPolicy: z.enum(["open", "withheld"]),
  /** Beside the record, the file that holds the cleaned text. */
  textFile: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/, "must be a plain file name beside the record")
    .optional(),
  ...ORIGIN_FIELDS,
});
export type Document = z.infer<typeof Document>;
