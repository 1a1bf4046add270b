import { z } from "zod";
import { dateText } from "./dates.ts";
import { edgeIdOf, idOf } from "./ids.ts";
import { ORIGIN_FIELDS } from "./origin.ts";
import { words } from "./strings.ts";

/** The memberOf edge: who belongs to which organisation, in what role, from when to when. */
export const Affiliation = z.strictObject({
  id: edgeIdOf("aff"),
  member: idOf("Person", "Organization"),
  organization: idOf("Organization"),
  role: words(300).optional(),
  from: dateText.optional(),
  /** The last day of the role; it is over afterwards. */
  to: dateText.optional(),
  ...ORIGIN_FIELDS,
});
export type Affiliation = z.infer<typeof Affiliation>;
