import { z } from "zod";
import { LINK_KINDS } from "../vocabulary/edge-kinds.ts";
import { KIND_NAMES } from "../vocabulary/kinds.ts";
import { edgeIdOf, idOf } from "./ids.ts";
import { ORIGIN_FIELDS } from "./origin.ts";

/** contradicts and supports between claims, sameAs between two nodes of one kind (the second is canonical). */
export const Link = z.strictObject({
  id: edgeIdOf("lnk"),
  kind: z.enum(LINK_KINDS),
  from: idOf(...KIND_NAMES),
  to: idOf(...KIND_NAMES),
  /** Who drew it. */
  by: z.array(idOf("Person", "Organization")).optional(),
  ...ORIGIN_FIELDS,
});
export type Link = z.infer<typeof Link>;
