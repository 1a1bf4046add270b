import { z } from "zod";
import { CLAIM_SUBTYPES } from "../vocabulary/subtypes.ts";
import { idOf } from "./ids.ts";
import { ORIGIN_FIELDS } from "./origin.ts";
import { words } from "./strings.ts";

/** What is said: one neutral, self-contained sentence in positive form, without speaker or truth value. */
export const Claim = z.strictObject({
  id: idOf("Claim"),
  text: words(2000),
  subtype: z.enum(CLAIM_SUBTYPES),
  /** The number the claim turns on. */
  quantity: z.strictObject({ value: z.number(), unit: words(100) }).optional(),
  about: z.array(idOf("Person", "Organization", "Thing")).optional(),
  ...ORIGIN_FIELDS,
});
export type Claim = z.infer<typeof Claim>;
