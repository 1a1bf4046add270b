import type { Batch } from "../batch.ts";
import { UNKNOWN_DAY } from "../numbers.ts";
import { AFFILIATION, type AffiliationRow, NODE } from "../member-tables.ts";
import { MOST_LEVELS } from "./touched.ts";
import { canonicalsOf } from "./twins.ts";

/** A day, or a range of them, on which something was said by somebody, in a state. */
interface Moment {
  readonly first: number;
  readonly last: number;
  readonly state: number;
}

/** Finds the organisations that a speaker belonged to at a moment. */
export type OrganizationsOf = (speaker: number, moment: Moment) => readonly number[];

/**
 * Organisations that speakers belong to, at most four levels up. A role counts from its first day to its last; on an
 * unknown day one that has ended does not count. An organisation that speaks itself does not belong to itself, not even
 * through a circle of memberships.
 */
export async function membershipsOf(batch: Batch, speakers: Iterable<number>): Promise<OrganizationsOf> {
  const canonicals = new Map<number, number>();
  const held = new Map<number, readonly AffiliationRow[]>();
  let level: readonly number[] = [...new Set(speakers)];
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth += 1) {
    for (const [k, canon] of await canonicalsOf(batch, level)) canonicals.set(k, canon);
    const fresh = [...new Set(level.map((k) => canonicals.get(k) ?? k))].filter((k) => !held.has(k));
    const clusters = await batch.rowsBy(NODE, "canon", fresh);
    const members = clusters.values().flat();
    const affiliations = await batch.rowsBy(
      AFFILIATION,
      "member",
      members.map(({ k }) => k),
    );
    for (const canon of fresh) {
      held.set(
        canon,
        (clusters.get(canon) ?? []).flatMap(({ k }) => affiliations.get(k) ?? []),
      );
    }
    level = [...new Set(fresh.flatMap((canon) => (held.get(canon) ?? []).map(({ org }) => org)))];
  }
  for (const [k, canon] of await canonicalsOf(batch, level)) canonicals.set(k, canon);

  return (speaker, moment) => {
    const self = canonicals.get(speaker) ?? speaker;
    const organizations = new Set<number>();
    const seen = new Set([self]);
    let near = [self];
    for (let depth = 0; depth < MOST_LEVELS && near.length > 0; depth += 1) {
      const next: number[] = [];
      for (const canon of near) {
        for (const role of held.get(canon) ?? []) {
          const home = canonicals.get(role.org) ?? role.org;
          if (home === self || !counts(role, moment)) continue;
          organizations.add(role.org);
          if (!seen.has(home)) next.push(home);
          seen.add(home);
        }
      }
      near = next;
    }
    return [...organizations];
  };
}

function counts({ state, first_day, last_day }: AffiliationRow, moment: Moment): boolean {
  if (state > moment.state) return false;
  if (moment.first === UNKNOWN_DAY) return last_day === null;
  return (first_day === null || first_day <= moment.last) && (last_day === null || last_day >= moment.first);
}
