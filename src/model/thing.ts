import { z } from "zod";
import { THING_SUBTYPES } from "../vocabulary/subtypes.ts";
import { idOf } from "./ids.ts";
import { ORIGIN_FIELDS } from "./origin.ts";
import { words } from "./strings.ts";

/** What a claim can be about and that cannot speak: a place, an event, an agreement, a topic. */
export const Thing = z.strictObject({
  id: idOf("Thing"),
  subtype: z.enum(THING_SUBTYPES),
  name: words(300),
  altNames: z.array(words(300)).optional(),
  ...ORIGIN_FIELDS,
});
export type Thing = z.infer<typeof Thing>;
