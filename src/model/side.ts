import { ACTS } from "../vocabulary/acts/index.ts";
import type { ActName } from "../vocabulary/acts/names.ts";
import type { Stance } from "../vocabulary/stances.ts";

/** How a statement stands to the claim at the end of its chain. */
export interface Side {
  /** Of its speakers: relay for those who only pass a statement on, the other side for those who deny one. */
  readonly side: Stance;
  /** What the words that are passed on say about the claim; never relay. */
  readonly said: Exclude<Stance, "relay">;
}

const OPPOSITE = { for: "against", against: "for", open: "open" } as const;

/**
 * The side of an act that points at a claim, or at the statement with this `inner` side. Who confirms a statement
 * stands where it stands; who denies one stands on the other side; who denies a report of one takes no side, since
 * that says only that it was never said.
 */
export function sideOf(act: ActName, inner?: Side): Side {
  const { stance, passesOn } = ACTS[act];
  if (inner === undefined) return { side: stance, said: stance === "relay" ? "open" : stance };
  if (passesOn || stance === "relay") return { side: "relay", said: inner.said };
  if (stance === "for") return { side: inner.said, said: inner.said };
  if (stance !== "against" || inner.side === "relay") return { side: "open", said: "open" };
  const opposite = OPPOSITE[inner.said];
  return { side: opposite, said: opposite };
}
