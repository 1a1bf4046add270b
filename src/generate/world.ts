import { emptyRecord, type Record as HearsayRecord } from "../model/record.ts";
import type { Agent } from "../model/agent.ts";
import type { Thing } from "../model/thing.ts";
import { THING_SUBTYPES } from "../vocabulary/subtypes.ts";
import { DAYS, dateOf, FIRST_DAY } from "./calendar.ts";
import type { Draws } from "./draws.ts";
import type { Ids } from "./ids.ts";
import { ORGANIZATION_ENDS, ORGANIZATION_MIX, ROLES, THING_STARTS } from "./names.ts";
import type { Words } from "./words.ts";

/** Where a person belongs, in days since 1970-01-01, both included. */
interface Stay {
  readonly organization: number;
  readonly from: number;
  readonly to: number;
}

/** Those who speak in the documents and what they speak about. People and organisations are known by their numbers. */
export interface World {
  readonly people: number;
  readonly organizations: number;
  readonly things: number;
  /** Numbers of the organisations that publish. */
  readonly outlets: readonly number[];
  /** The other name under which a person also appears. */
  readonly twinOf: ReadonlyMap<number, number>;
  /** The organisation a person belongs to on a day. */
  readonly employerOf: (person: number, day: number) => number | undefined;
}

const SIZE_OF_REFERENCE = 1_000_000;
const PEOPLE_THERE = 20_000;
const ORGANIZATIONS_THERE = 1000;
const THINGS_THERE = 4000;
const LEAST = ORGANIZATION_MIX.length;

/** Members of one piece. */
const MOST_IN_A_PIECE = 4000;
/** One person in so many appears under a second name. */
const PEOPLE_A_TWIN = 100;

export interface Making {
  readonly draws: Draws;
  readonly ids: Ids;
  readonly words: Words;
}

/** Gives the agents, things and roles as records, piece by piece, and then what the documents need of them. */
export function* makeWorld(making: Making, statements: number): Generator<HearsayRecord, World, undefined> {
  const { draws, ids } = making;
  const people = sizeOf(PEOPLE_THERE, statements);
  const organizations = sizeOf(ORGANIZATIONS_THERE, statements);
  const things = sizeOf(THINGS_THERE, statements);
  const outlets: number[] = [];
  const states: number[] = [];
  let affiliations = 0;

  const first: HearsayRecord = emptyRecord();
  for (let index = 0; index < organizations; index += 1) {
    const organization = makeOrganization(making, index);
    first.agents.push(organization);
    if (organization.subtype === "outlet") outlets.push(index);
    if (organization.subtype === "state") states.push(index);
    else if (STATE_BODIES.has(organization.subtype)) {
      first.affiliations.push({
        id: ids.affiliation(affiliations),
        member: organization.id,
        organization: ids.organization(draws.pick(states)),
      });
      affiliations += 1;
    }
  }
  for (let index = 0; index < things; index += 1) first.things.push(makeThing(making, index));
  yield first;

  const stays: (readonly Stay[])[] = [];
  const twinOf = new Map<number, number>();
  for (let start = 0; start < people; start += MOST_IN_A_PIECE / 2) {
    const piece: HearsayRecord = emptyRecord();
    const end = Math.min(people, start + MOST_IN_A_PIECE / 2);
    for (let index = start; index < end; index += 1) {
      const isTwin = index % PEOPLE_A_TWIN === PEOPLE_A_TWIN - 1;
      const canonical = isTwin ? index - draws.between(1, PEOPLE_A_TWIN - 1) : undefined;
      piece.agents.push(makePerson(making, index));
      if (canonical !== undefined) {
        twinOf.set(canonical, index);
        const number = Math.floor(index / PEOPLE_A_TWIN);
        piece.links.push({
          id: ids.link(number),
          kind: "sameAs",
          from: ids.person(index),
          to: ids.person(canonical),
        });
      }
      const own = canonical === undefined ? makeStays(draws, organizations) : [];
      stays.push(own);
      for (const { organization, from, to } of own) {
        piece.affiliations.push({
          id: ids.affiliation(affiliations),
          member: ids.person(index),
          organization: ids.organization(organization),
          role: draws.pick(ROLES),
          from: dateOf(from),
          to: to === Number.POSITIVE_INFINITY ? undefined : dateOf(to),
        });
        affiliations += 1;
      }
    }
    yield piece;
  }
  return {
    people,
    organizations,
    things,
    outlets,
    twinOf,
    employerOf: (person, day) =>
      stays[person]?.find(({ from, to }) => from <= day && day <= to)?.organization,
  };
}

/** Links of the world come first; those of claims are numbered from here. */
export function linksOfWorld({ people }: World): number {
  return Math.floor(people / PEOPLE_A_TWIN);
}

/** Half as many statements have more than half as many speakers: their number grows with the power 3/4. */
function sizeOf(there: number, statements: number): number {
  const share = Math.sqrt(Math.sqrt(statements / SIZE_OF_REFERENCE)) ** 3;
  return Math.max(LEAST, Math.round(there * share));
}

const STATE_BODIES: ReadonlySet<string> = new Set(["government", "armed", "party"]);

function makeOrganization({ draws, ids, words }: Making, index: number): Agent & { kind: "Organization" } {
  // the remainder is a position in the mix
  const subtype = ORGANIZATION_MIX[index % ORGANIZATION_MIX.length] ?? "other";
  const own = words.name();
  const name = `${own} ${draws.pick(ORGANIZATION_ENDS[subtype])}`.trim();
  return {
    id: ids.organization(index),
    kind: "Organization",
    subtype,
    name,
    altNames: draws.chance(0.3) ? [`${own} ${words.name()}`] : undefined,
  };
}

function makePerson({ draws, ids, words }: Making, index: number): Agent {
  const [given, family] = [words.name(), words.name()];
  return {
    id: ids.person(index),
    kind: "Person",
    name: `${given} ${family}`,
    altNames: draws.chance(0.1) ? [`${given.charAt(0)}. ${family}`] : undefined,
    anonymous: draws.chance(0.01) ? true : undefined,
  };
}

function makeThing({ draws, ids, words }: Making, index: number): Thing {
  const subtype = draws.pick(THING_SUBTYPES);
  const name = draws.chance(0.5) ? words.name() : `${words.name()} ${words.name()}`;
  return { id: ids.thing(index), subtype, name: `${THING_STARTS[subtype]}${name}` };
}

/** One role, or two one after the other. */
function makeStays(draws: Draws, organizations: number): readonly Stay[] {
  const from = FIRST_DAY - DAYS + draws.below(DAYS + Math.floor(DAYS / 2));
  const organization = draws.below(organizations);
  if (draws.chance(0.6)) return [{ organization, from, to: Number.POSITIVE_INFINITY }];
  const to = from + draws.between(300, 3000);
  const stay: Stay = { organization, from, to };
  if (draws.chance(0.6)) return [stay];
  const next: Stay = {
    organization: draws.below(organizations),
    from: to + draws.between(1, 400),
    to: Number.POSITIVE_INFINITY,
  };
  return [stay, next];
}
