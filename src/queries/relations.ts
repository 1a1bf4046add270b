import type { Store, StoredStatement } from "../store/store.ts";
import type { Named, RelationsAnswer } from "./answers.ts";
import { claimHeads } from "./claim-heads.ts";
import { clustersOf } from "./clusters.ts";
import { describeStatements } from "./describe-statements.ts";
import { groupRows } from "./group-rows.ts";
import { namesOf, pick } from "./nodes-of.ts";
import { newestSayings, type Party, partyOf, sayingsOf } from "./parties.ts";
import type { Reading } from "./reading.ts";
import { stillHeld } from "./still-held.ts";
import { type Neighbourhoods, waysBetween } from "./ways-between.ts";

/** `limit` holds for acts, claims, roles and paths each. */
export interface RelationsOptions {
  readonly maxHops: number;
  readonly limit: number;
}

/** How two agents relate: acts between them, claims both took a side on, roles, shortest ways. Throws notFound. */
export async function relations(
  store: Store,
  a: string,
  b: string,
  options: RelationsOptions,
  reading: Reading,
  neighbourhoods: Neighbourhoods,
): Promise<RelationsAnswer> {
  const [first, second] = [await partyOf(store, a), await partyOf(store, b)];
  const acts = await actsBetween(store, first, second, options.limit);
  return {
    a: first.named,
    b: second.named,
    acts: await describeStatements(store, acts, reading),
    claims: await sharedClaims(store, first, second, options.limit),
    roles: await sharedRoles(store, first, second, options.limit),
    paths: await waysBetween(store, a, b, options, neighbourhoods),
  };
}

/** What one says against, about or in answer to the other, both ways, newest first. */
async function actsBetween(
  store: Store,
  a: Party,
  b: Party,
  limit: number,
): Promise<readonly StoredStatement[]> {
  const found = new Map<string, StoredStatement>();
  for (const [speaker, target] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const filter of [{ against: target.all }, { about: target.all }, { answering: target.all }]) {
      for (const row of await newestSayings(store, speaker, filter, limit)) found.set(row.statement.id, row);
    }
  }
  if (found.size === 0) return [];
  const page = await store.statements({ ids: [...found.keys()] }, { limit, sort: "-said" });
  return page.rows;
}

type SharedClaim = RelationsAnswer["claims"][number];

/** Claims for or against which both stood, themselves or through their people; those they disagree on first. */
async function sharedClaims(
  store: Store,
  a: Party,
  b: Party,
  limit: number,
): Promise<readonly SharedClaim[]> {
  const shared = await store.sharedClaims(a.self, b.self, MOST_SHARED);
  if (shared.length === 0) return [];
  const [rowsOfA, rowsOfB] = [
    sidesAmong(await sayingsOf(store, a, { claim: shared })),
    sidesAmong(await sayingsOf(store, b, { claim: shared })),
  ];
  const clusters = await clustersOf(
    store,
    [...rowsOfA, ...rowsOfB].map(({ claim }) => claim),
  );
  const canonicalOf = ({ claim }: StoredStatement): string => clusters.get(claim)?.canonical ?? claim;
  const [byClaimOfA, byClaimOfB] = [groupRows(rowsOfA, canonicalOf), groupRows(rowsOfB, canonicalOf)];
  const both = [...byClaimOfA.keys()].filter((claim) => byClaimOfB.has(claim));
  const heads = await claimHeads(store, both);
  const names = await namesOf(
    store,
    [...rowsOfA, ...rowsOfB].flatMap(({ statement }) => statement.by),
  );
  const claims = pick(heads, both).map((claim) => ({
    claim,
    a: sidesOf(byClaimOfA.get(claim.id) ?? [], a, names),
    b: sidesOf(byClaimOfB.get(claim.id) ?? [], b, names),
  }));
  return claims.sort((x, y) => Number(isDisagreement(y)) - Number(isDisagreement(x))).slice(0, limit);
}

/** Two who speak of the same all the time share more claims than anybody reads: the most contested count. */
const MOST_SHARED = 500;

/** Statements that stand for or against their claim, each once. */
function sidesAmong(rows: readonly StoredStatement[]): readonly StoredStatement[] {
  const once = [...new Map(rows.map((row) => [row.statement.id, row])).values()];
  return stillHeld(once).filter(({ side }) => side === "for" || side === "against");
}

function sidesOf(
  rows: readonly StoredStatement[],
  party: Party,
  names: ReadonlyMap<string, Named>,
): SharedClaim["a"] {
  return rows.flatMap(({ side, statement: { id, act, by } }) => {
    const own = by.filter((speaker) => party.all.includes(speaker));
    return pick(names, own.length > 0 ? own : by).map((speaker) => ({
      stance: side,
      act,
      speaker,
      statement: id,
    }));
  });
}

function isDisagreement({ a, b }: SharedClaim): boolean {
  return a.some((one) => b.some((other) => one.stance !== other.stance));
}

/** Roles of those who speak for the two, in one another, and in an organisation that both belong to. */
async function sharedRoles(
  store: Store,
  a: Party,
  b: Party,
  limit: number,
): Promise<RelationsAnswer["roles"]> {
  const all = [...new Map([...a.roles, ...b.roles].map((role) => [role.id, role])).values()];
  const homes = ({ roles, self }: Party): ReadonlySet<string> =>
    new Set(roles.filter(({ member }) => self.includes(member)).map(({ organization }) => organization));
  const [homesOfA, homesOfB] = [homes(a), homes(b)];
  const parties = new Set([...a.all, ...b.all]);
  const ties = all
    .filter(
      ({ organization }) =>
        parties.has(organization) || (homesOfA.has(organization) && homesOfB.has(organization)),
    )
    .slice(0, limit);
  const names = await namesOf(
    store,
    ties.flatMap(({ member, organization }) => [member, organization]),
  );
  return ties.flatMap(({ member, organization, role }) => {
    const [person, home] = [names.get(member), names.get(organization)];
    return person === undefined || home === undefined ? [] : [{ member: person, organization: home, role }];
  });
}
