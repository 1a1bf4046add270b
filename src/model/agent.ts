import { z } from "zod";
import { ORGANIZATION_SUBTYPES } from "../vocabulary/subtypes.ts";
import { idOf } from "./ids.ts";
import { ORIGIN_FIELDS } from "./origin.ts";
import { words } from "./strings.ts";

const NAME_FIELDS = {
  name: words(300),
  altNames: z.array(words(300)).optional(),
  /** Identifiers elsewhere by scheme, for example { "wikidata": "Q227" }. */
  ids: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), words(300)).optional(),
};

export const Person = z.strictObject({
  id: idOf("Person"),
  kind: z.literal("Person"),
  ...NAME_FIELDS,
  /** The article does not name this person. */
  anonymous: z.boolean().optional(),
  /** The name is known and must not leave this store. */
  confidential: z.boolean().optional(),
  ...ORIGIN_FIELDS,
});
export type Person = z.infer<typeof Person>;

export const Organization = z.strictObject({
  id: idOf("Organization"),
  kind: z.literal("Organization"),
  subtype: z.enum(ORGANIZATION_SUBTYPES),
  ...NAME_FIELDS,
  ...ORIGIN_FIELDS,
});
export type Organization = z.infer<typeof Organization>;

/** Whoever can say something. */
export const Agent = z.discriminatedUnion("kind", [Person, Organization]);
export type Agent = z.infer<typeof Agent>;
