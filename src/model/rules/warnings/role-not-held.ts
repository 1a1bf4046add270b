import type { Affiliation } from "../../affiliation.ts";
import { type DayRange, dayRange } from "../../dates.ts";
import type { Statement } from "../../statement.ts";
import type { Context } from "../context.ts";
import { type Periods, periodsOf } from "../periods.ts";
import { findingAt, type Placed } from "../place.ts";
import type { Finding } from "../problem.ts";
import type { Warning } from "../rule.ts";

export const roleNotHeld: Warning = Object.freeze({
  number: 13,
  title: "Who speaks on behalf of an organisation belongs to it on that day.",
  check: (context) => {
    const memberships = membershipsOf(context.members.affiliations);
    return context.members.statements.flatMap((statement): Finding[] => {
      const { by, onBehalfOf = [] } = statement.value;
      const day = onBehalfOf.length === 0 ? undefined : dayOf(statement.value, context);
      if (!day) return [];
      const places = new Map<string, number>(onBehalfOf.map((id, i) => [id, i]));
      return by.flatMap((speaker) => {
        const times = memberships.get(speaker) ?? new Map<string, Periods>();
        return keysInBoth(times, places)
          .filter((organization) => times.get(organization)?.meets(day) === false)
          .map((organization) => {
            const what = `${speaker} held no role at ${organization} on that day, by the affiliations in the record`;
            const keys = ["onBehalfOf", places.get(organization) ?? 0];
            return findingAt(statement, keys, what, 'check "said" and the dates of the affiliation');
          });
      });
    });
  },
} satisfies Warning);

/** Member to organisation to the times it belonged there. A date that is not known leaves that end open. */
function membershipsOf(
  affiliations: readonly Placed<Affiliation>[],
): ReadonlyMap<string, ReadonlyMap<string, Periods>> {
  const stretches = new Map<string, Map<string, DayRange[]>>();
  for (const { value } of affiliations) {
    if (value.state === "rejected") continue;
    const own = stretches.get(value.member) ?? new Map<string, DayRange[]>();
    stretches.set(value.member, own);
    const there = own.get(value.organization) ?? [];
    own.set(value.organization, there);
    there.push({
      first: (value.from === undefined ? undefined : dayRange(value.from)?.first) ?? Number.NEGATIVE_INFINITY,
      last: (value.to === undefined ? undefined : dayRange(value.to)?.last) ?? Number.POSITIVE_INFINITY,
    });
  }
  return new Map(
    [...stretches].map(([member, own]) => [
      member,
      new Map([...own].map(([organization, there]) => [organization, periodsOf(there)])),
    ]),
  );
}

/** When it was said, else when the first dated document it stands in was published. */
function dayOf(statement: Statement, { document }: Context): DayRange | undefined {
  const date =
    statement.said ??
    statement.in
      .map((anchor) => document(anchor.document)?.value.published)
      .find((published) => published !== undefined);
  return date === undefined ? undefined : dayRange(date);
}

/** Walks the shorter of the two: a hostile record makes one of them long. */
function keysInBoth(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  return [...short.keys()].filter((key) => long.has(key));
}
