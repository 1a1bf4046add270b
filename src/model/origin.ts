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
  /** Which pattern or model of the tool spoke, for a reader: "frame:deny-np". */
  why: words(300).optional(),
});
export type Origin = z.infer<typeof Origin>;

/** The two fields that every part of a record may carry. A missing state means accepted. */
export const ORIGIN_FIELDS = {
  origin: Origin.optional(),
  state: z.enum(STATES).optional(),
};

/** Trust in members, the most first: what one shows rests on members of the same or a smaller number only. */
const TRUST: Readonly<Record<State, number>> = { accepted: 1, proposed: 2, rejected: 3 };

/** How far a person has looked at a member; whatever has no state is accepted. */
interface Stated {
  readonly state?: State | undefined;
}

/** Whether what a member shows may rest on another: only on what is at least as far accepted as itself. */
export function mayRestOn(member: Stated, other: Stated): boolean {
  return TRUST[other.state ?? "accepted"] <= TRUST[member.state ?? "accepted"];
}

/** Whether a member counts without being asked for: accepted, which is what a missing state means. */
export function isAccepted({ state }: Stated): boolean {
  return (state ?? "accepted") === "accepted";
}
