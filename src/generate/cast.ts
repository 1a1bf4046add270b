import type { Draws } from "./draws.ts";
import { zipf } from "./weighted.ts";
import type { Ids } from "./ids.ts";
import type { World } from "./world.ts";

/** Somebody who speaks: a number below that of the people is a person's, the others are organisations'. */
export type Speaker = number;

/** Who is asked for a word. */
export interface Cast {
  readonly speaker: () => Speaker;
  /** A publisher as speaker. */
  readonly outlet: () => Speaker;
  readonly idOf: (speaker: Speaker) => `per-${string}` | `org-${string}`;
  /** The organisation a speaker may speak for on a day. */
  readonly principalOf: (speaker: Speaker, day: number) => `org-${string}` | undefined;
}

/** Share of what organisations say themselves. */
const ORGANIZATIONS_SPEAK = 0.25;
/** How often somebody with two names appears under the second. */
const SECOND_NAME = 0.3;

export function createCast(draws: Draws, ids: Ids, world: World): Cast {
  const { people, outlets, twinOf } = world;
  const person = zipf(draws, people);
  const organization = zipf(draws, world.organizations);
  const outlet = zipf(draws, outlets.length, 1);
  return {
    speaker: () => {
      if (draws.chance(ORGANIZATIONS_SPEAK)) return people + organization();
      const found = person();
      const twin = twinOf.get(found);
      return twin !== undefined && draws.chance(SECOND_NAME) ? twin : found;
    },
    outlet: () => people + (outlets[outlet()] ?? 0),
    idOf: (speaker) => (speaker < people ? ids.person(speaker) : ids.organization(speaker - people)),
    principalOf: (speaker, day) => {
      const employer = speaker < people ? world.employerOf(speaker, day) : undefined;
      return employer === undefined ? undefined : ids.organization(employer);
    },
  };
}
