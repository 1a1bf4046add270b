import { z } from "zod";
import { type State, STATES } from "../vocabulary/statement-words.ts";
import { dateText } from "./dates.ts";
import { words } from "./strings.ts";

/** Where a node or an edge comes from. A person's own work is the default and is left out. */
export const Origin = z.strictObject({
  method: z.enum(["human", "model", "import"]),
  tool: words(200).optional(),
  at: dateText.optional(),
  /** 0 to 1; only a model has one. */
  confidence: z.number().min(0).max(1).optional(),
});
export type Origin = z.infer<typeof Origin>;

/** The two fields that every part of a record may carry. A missing state means accepted. */
export const ORIGIN_FIELDS = {
  origin: Origin.optional(),
  state: z.enum(STATES).optional(),
};

/** Whether a member counts without being asked for: accepted, which is what a missing state means. */
export function isAccepted({ state }: { readonly state?: State | undefined }): boolean {
  return (state ?? "accepted") === "accepted";
}
