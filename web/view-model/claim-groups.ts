import { isNoProposal } from "../../src/vocabulary/proposal-words.ts";
import type { ClaimAnswer } from "../../src/queries/answers.ts";
import { STANDING_NAMES, type Standing } from "../../src/vocabulary/standings.ts";

export interface ClaimGroup {
  readonly standing: Standing;
  readonly claims: readonly ClaimAnswer[];
}

/**
 * Claims by standing, the contested first; within a group in the order they came. Empty groups are left out, and claims
 * that are only proposed: their standing would be that nobody takes a side.
 */
export function claimGroups(claims: readonly ClaimAnswer[]): readonly ClaimGroup[] {
  const accepted = claims.filter(isNoProposal);
  return STANDING_NAMES.map((standing) => ({
    standing,
    claims: accepted.filter((claim) => claim.standing === standing),
  })).filter((group) => group.claims.length > 0);
}

/** The contested claim after this one, round and round; undefined where there is none. */
export function nextContested(
  claims: readonly ClaimAnswer[],
  current: string | undefined,
): string | undefined {
  const contested = claims.filter((claim) => claim.standing === "contested");
  const index = contested.findIndex((claim) => claim.id === current);
  return contested[(index + 1) % Math.max(1, contested.length)]?.id;
}

/** Where a claim stands among the contested ones (0-based; undefined where it is none), with those around it. */
export function contestedAround(claims: readonly ClaimAnswer[], current: string | undefined) {
  const contested = claims.filter((claim) => claim.standing === "contested");
  const index = contested.findIndex((claim) => claim.id === current);
  const total = contested.length;
  const at = (place: number): string | undefined => contested[(place + total) % Math.max(1, total)]?.id;
  return {
    index: index < 0 ? undefined : index,
    total,
    previous: at(index < 0 ? -1 : index - 1),
    next: at(index + 1),
  };
}
