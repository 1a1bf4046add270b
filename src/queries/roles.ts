import type { Affiliation } from "../model/affiliation.ts";
import { dayRange } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import type { State } from "../vocabulary/statement-words.ts";
import { inPieces } from "./every-row.ts";

/** Memberships in these states that these agents hold. */
export async function rolesOf(
  store: Store,
  agents: Iterable<string>,
  states: readonly State[],
): Promise<readonly Affiliation[]> {
  const found = await inPieces(agents, (piece) => store.affiliations(piece, "member"));
  return found.filter(({ state }) => states.includes(state ?? "accepted"));
}

/** Memberships in these states at these agents: those they hold and those held in them. */
export async function rolesAt(
  store: Store,
  agents: Iterable<string>,
  states: readonly State[] = ["accepted"],
): Promise<readonly Affiliation[]> {
  const found = await inPieces(agents, (piece) => store.affiliations(piece));
  // An affiliation between two pieces comes twice.
  const byId = new Map(found.map((role) => [role.id, role]));
  return [...byId.values()].filter(({ state }) => states.includes(state ?? "accepted"));
}

/** Whether a role had ended before a date; without a date none had. */
export function isOverBy({ to }: Affiliation, date: string | undefined): boolean {
  const day = date === undefined ? undefined : dayRange(date);
  const last = to === undefined ? undefined : dayRange(to);
  return day !== undefined && last !== undefined && last.last < day.first;
}

/** Whether a role may have been held on a date; without a date every role may. A role is over after its last day. */
export function isHeldOn(role: Affiliation, date: string | undefined): boolean {
  const days = date === undefined ? undefined : dayRange(date);
  if (days === undefined) return true;
  const from = role.from === undefined ? undefined : dayRange(role.from);
  const to = role.to === undefined ? undefined : dayRange(role.to);
  return (from?.first ?? -Infinity) <= days.last && (to?.last ?? Infinity) >= days.first;
}
