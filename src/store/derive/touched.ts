import type { Batch } from "../batch.ts";
import type { Difference } from "../ingest/differences.ts";
import type { Keys } from "../ingest/keys.ts";
import { OUTLET, SPOKE_FOR } from "../derived-tables.ts";
import { ABOUT, AFFILIATION, AGAINST, BASED_ON, LINK, SAID, STANDS, STATEMENT } from "../member-tables.ts";
import { withTwins } from "./twins.ts";

/** What must be worked out anew, by key. The sets only grow, and more than needed does no harm. */
export interface Touched {
  /** Agents, things, documents and claims whose own words are indexed. */
  readonly worded: Set<number>;
  readonly documents: Set<number>;
  readonly statements: Set<number>;
  /** Claims, canonical or not, whose cluster has another standing; nodes of other kinds are passed over. */
  readonly claims: Set<number>;
  /** Nodes and statements whose sameAs cluster may be another. */
  readonly clustered: Set<number>;
}

/** What hangs on the members that are about to change, as they stand and as they will. */
export async function touchedBy(
  batch: Batch,
  keys: Keys,
  differences: readonly Difference[],
): Promise<Touched> {
  const changed = changedKeys(keys, differences);
  const { members, twins, contraries } = await endsOfTies(batch, keys, differences);
  const moved = await clustersAround(batch, twins);
  const families = await documentFamilies(batch, changed.documents);
  const spread = await batch.rows(OUTLET, "agent", moved);
  const statements = new Set(changed.statements);
  addAll(statements, await statementsNaming(batch, [...changed.agents, ...changed.things, ...moved]));
  addAll(statements, await statementsBelow(batch, [...members, ...moved]));
  const places = [...families, ...spread.map(({ document }) => document)];
  addAll(
    statements,
    (await batch.rows(STANDS, "document", places)).map(({ statement }) => statement),
  );
  addAll(
    statements,
    (await batch.rows(STATEMENT, "claim", changed.claims)).map(({ k }) => k),
  );
  addAll(statements, await innerOnes(batch, changed.statements));
  return {
    worded: new Set([
      ...changed.agents,
      ...changed.things,
      ...changed.claims,
      ...changed.documents,
      ...members,
    ]),
    documents: new Set(families),
    statements,
    claims: new Set([...changed.claims, ...moved, ...contraries, ...(await claimsOf(batch, statements))]),
    clustered: new Set(moved),
  };
}

/** The chains around changed statements, once these are put in: claims follow outward, depths inward. */
export async function touchChains(
  batch: Batch,
  { statements, claims }: Touched,
  changed: Iterable<number>,
): Promise<void> {
  const given = new Set(changed);
  addAll(statements, await outerOnes(batch, given));
  addAll(statements, await innerOnes(batch, given));
  addAll(claims, await claimsOf(batch, statements));
}

/** Claims that statements are known to lead to. */
export async function claimsOf(batch: Batch, statements: Iterable<number>): Promise<readonly number[]> {
  const rows = await batch.rows(STATEMENT, "k", statements);
  return rows.map(({ claim }) => claim).filter((claim) => claim !== 0);
}

interface ChangedKeys {
  readonly agents: readonly number[];
  readonly things: readonly number[];
  readonly documents: readonly number[];
  readonly claims: readonly number[];
  readonly statements: readonly number[];
}

function changedKeys(keys: Keys, differences: readonly Difference[]): ChangedKeys {
  const of = (part: Difference["part"]): readonly number[] =>
    differences.filter((one) => one.part === part).map(keys.own);
  return {
    agents: of("agents"),
    things: of("things"),
    documents: of("documents"),
    claims: of("claims"),
    statements: of("statements"),
  };
}

interface Ends {
  readonly members: readonly number[];
  /** Of sameAs links. */
  readonly twins: readonly number[];
  /** Of contradicts links. */
  readonly contraries: readonly number[];
}

/** What changed affiliations and links join, and what they joined before. */
async function endsOfTies(batch: Batch, keys: Keys, differences: readonly Difference[]): Promise<Ends> {
  const affiliations: number[] = [];
  const links: number[] = [];
  const members: number[] = [];
  const ends: { readonly kind: string; readonly a: number; readonly b: number }[] = [];
  for (const difference of differences) {
    const { part, member } = difference;
    if (part === "affiliations") {
      affiliations.push(keys.own(difference));
      members.push(keys.keyOf(member.member, member.id));
    } else if (part === "links") {
      links.push(keys.own(difference));
      const { kind, from, to, id } = member;
      ends.push({ kind, a: keys.keyOf(from, id), b: keys.keyOf(to, id) });
    }
  }
  members.push(...(await batch.rows(AFFILIATION, "k", affiliations)).map(({ member }) => member));
  ends.push(...(await batch.rows(LINK, "k", links)));
  const both = (wanted: string): readonly number[] =>
    ends.filter(({ kind }) => kind === wanted).flatMap(({ a, b }) => [a, b]);
  return { members, twins: both("sameAs"), contraries: both("contradicts") };
}

/** Whole clusters, as they stand, of nodes and statements. */
async function clustersAround(batch: Batch, keys: readonly number[]): Promise<readonly number[]> {
  const all = new Set(await withTwins(batch, keys));
  const canonicals = (await batch.rows(STATEMENT, "k", keys)).map(({ canon }) => canon);
  // Statements are merged so seldom that they have no index for it: their links lead from one to the next.
  addAll(all, canonicals);
  for (const key of all) {
    for (const { kind, b } of await batch.rows(LINK, "a", [key])) if (kind === "sameAs") all.add(b);
    for (const { kind, a } of await batch.rows(LINK, "b", [key])) if (kind === "sameAs") all.add(a);
  }
  return [...all];
}

/** The documents themselves and whatever is based on them. */
async function documentFamilies(batch: Batch, documents: readonly number[]): Promise<ReadonlySet<number>> {
  return closure(documents, async (level) =>
    (await batch.rows(BASED_ON, "origin", level)).map(({ document }) => document),
  );
}

/** Statements that are found by the names of these agents and things, or of their twins. */
async function statementsNaming(batch: Batch, nodes: readonly number[]): Promise<readonly number[]> {
  const named = await withTwins(batch, nodes);
  const claims = (await batch.rows(ABOUT, "node", named)).map(({ claim }) => claim);
  return [
    ...(await batch.rows(SAID, "agent", named)).map(({ statement }) => statement),
    ...(await batch.rows(AGAINST, "agent", named)).map(({ statement }) => statement),
    ...(await batch.rows(SPOKE_FOR, "org", named)).map(({ statement }) => statement),
    ...(await batch.rows(STATEMENT, "claim", claims)).map(({ k }) => k),
  ];
}

/** Memberships count this many levels up. */
export const MOST_LEVELS = 4;

/** Statements of these agents' clusters and of their members, at most four levels below. */
async function statementsBelow(batch: Batch, agents: readonly number[]): Promise<readonly number[]> {
  const below = new Set(await withTwins(batch, agents));
  let level: Iterable<number> = below;
  for (let depth = 0; depth < MOST_LEVELS; depth += 1) {
    const members = (await batch.rows(AFFILIATION, "org", level)).map(({ member }) => member);
    const next = [...(await withTwins(batch, members))].filter((k) => !below.has(k));
    addAll(below, next);
    level = next;
  }
  return (await batch.rows(SAID, "agent", below)).map(({ statement }) => statement);
}

async function outerOnes(batch: Batch, statements: Iterable<number>): Promise<ReadonlySet<number>> {
  return closure(statements, async (level) => (await batch.rows(STATEMENT, "what", level)).map(({ k }) => k));
}

/** The statements that these are about, and so on; what is no statement ends the chain. */
async function innerOnes(batch: Batch, statements: Iterable<number>): Promise<ReadonlySet<number>> {
  const all = await closure(statements, async (level) =>
    (await batch.rows(STATEMENT, "k", level)).map(({ what }) => what),
  );
  return new Set((await batch.one(STATEMENT, "k", all)).keys());
}

async function closure(
  from: Iterable<number>,
  next: (level: readonly number[]) => Promise<readonly number[]>,
): Promise<ReadonlySet<number>> {
  const all = new Set(from);
  let level = [...all];
  while (level.length > 0) {
    level = [...new Set(await next(level))].filter((k) => !all.has(k));
    addAll(all, level);
  }
  return all;
}

function addAll<Value>(set: Set<Value>, values: Iterable<Value>): void {
  for (const value of values) set.add(value);
}

/** Everything there is, for working it all out from scratch. */
export async function touchEverything(all: (table: string) => Promise<readonly number[]>): Promise<Touched> {
  const nodes = await all("node");
  const statements = await all("statement");
  return {
    worded: new Set(nodes),
    documents: new Set(await all("document")),
    statements: new Set(statements),
    claims: new Set(nodes), // those that are none are passed over
    clustered: new Set([...nodes, ...statements]),
  };
}
