import { paths } from "../graph/paths.ts";
import type { Store, StoredStatement } from "../store/store.ts";
import type { Named, PathStep, RelationsAnswer } from "./answers.ts";
import { claimHeads } from "./claim-heads.ts";
import { clustersOf } from "./clusters.ts";
import { describeStatements } from "./describe-statements.ts";
import type { Graphs } from "./graphs.ts";
import { groupRows } from "./group-rows.ts";
import { labelsOf } from "./labels-of.ts";
import { namesOf, pick } from "./nodes-of.ts";
import { type Party, partyOf, sayingsOf } from "./parties.ts";
import type { Reading } from "./reading.ts";
import { stillHeld } from "./still-held.ts";

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
  graphs: Graphs,
): Promise<RelationsAnswer> {
  const first = await speakingParty(store, a);
  const second = await speakingParty(store, b);
  const acts = await actsBetween(store, first, second, options.limit);
  return {
    a: first.party.named,
    b: second.party.named,
    acts: await describeStatements(store, acts, reading),
    claims: await sharedClaims(store, first, second, options.limit),
    roles: await sharedRoles(store, first.party, second.party, options.limit),
    paths: await waysBetween(store, a, b, options, graphs),
  };
}

/** A party with everything it said, itself or through its people. */
interface SpeakingParty {
  readonly party: Party;
  readonly said: readonly StoredStatement[];
}

async function speakingParty(store: Store, id: string): Promise<SpeakingParty> {
  const party = await partyOf(store, id);
  return { party, said: await sayingsOf(store, party) };
}

/** What one says against, about or in answer to the other, both ways, newest first. */
async function actsBetween(
  store: Store,
  a: SpeakingParty,
  b: SpeakingParty,
  limit: number,
): Promise<readonly StoredStatement[]> {
  const found: StoredStatement[] = [];
  for (const [speaker, target] of [
    [a, b],
    [b, a],
  ] as const) {
    found.push(...(await sayingsOf(store, speaker.party, { against: target.party.all })));
    found.push(...(await sayingsOf(store, speaker.party, { about: target.party.all })));
    const others = new Set<string>(target.said.map(({ statement }) => statement.id));
    found.push(...speaker.said.filter(({ statement }) => others.has(statement.what)));
  }
  if (found.length === 0) return [];
  const ids = [...new Set<string>(found.map(({ statement }) => statement.id))];
  const page = await store.statements({ ids }, { limit, sort: "-said" });
  return page.rows;
}

type SharedClaim = RelationsAnswer["claims"][number];

/** Claims for or against which both stood, themselves or through their people; those they disagree on first. */
async function sharedClaims(
  store: Store,
  a: SpeakingParty,
  b: SpeakingParty,
  limit: number,
): Promise<readonly SharedClaim[]> {
  const [rowsOfA, rowsOfB] = [sidesAmong(a.said), sidesAmong(b.said)];
  const clusters = await clustersOf(
    store,
    [...rowsOfA, ...rowsOfB].map(({ claim }) => claim),
  );
  const canonicalOf = ({ claim }: StoredStatement): string => clusters.get(claim)?.canonical ?? claim;
  const [byClaimOfA, byClaimOfB] = [groupRows(rowsOfA, canonicalOf), groupRows(rowsOfB, canonicalOf)];
  const shared = [...byClaimOfA.keys()].filter((claim) => byClaimOfB.has(claim));
  const heads = await claimHeads(store, shared);
  const names = await namesOf(
    store,
    [...rowsOfA, ...rowsOfB].flatMap(({ statement }) => statement.by),
  );
  const claims = pick(heads, shared).map((claim) => ({
    claim,
    a: sidesOf(byClaimOfA.get(claim.id) ?? [], a.party, names),
    b: sidesOf(byClaimOfB.get(claim.id) ?? [], b.party, names),
  }));
  return claims.sort((x, y) => Number(isDisagreement(y)) - Number(isDisagreement(x))).slice(0, limit);
}

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

async function waysBetween(
  store: Store,
  a: string,
  b: string,
  options: RelationsOptions,
  graphs: Graphs,
): Promise<RelationsAnswer["paths"]> {
  const graph = await graphs(store, "path");
  const ways = paths(graph, a, b, options);
  const labels = await labelsOf(
    store,
    ways.flatMap((way) => way.map(({ node }) => node)),
  );
  return ways.map((way) =>
    way.flatMap(({ node, edge }): readonly PathStep[] => {
      const named = labels.get(node);
      if (named === undefined) return [];
      const kind = edge === undefined ? undefined : graph.getEdgeAttribute(edge.key, "kind");
      return [
        { node: named, edge: edge === undefined || kind === undefined ? undefined : { ...edge, kind } },
      ];
    }),
  );
}
