import type { Affiliation } from "../model/affiliation.ts";
import { canonicalRecord, compareText } from "../model/canonical.ts";
import type { Document } from "../model/document.ts";
import type { Link } from "../model/link.ts";
import { emptyRecord, type Record as HearsayRecord } from "../model/record.ts";
import type { Review } from "../model/review.ts";
import type { Statement } from "../model/statement.ts";
import type { Store, StoredStatement } from "../store/store.ts";
import type { State } from "../vocabulary/statement-words.ts";
import { inPieces } from "./every-row.ts";
import { agentsOf, nodesOf } from "./nodes-of.ts";
import { rolesAt } from "./roles.ts";
import { chainsOf } from "./statement-chains.ts";

export interface SubRecordOptions {
  /** Nodes that must be in it even when nobody speaks of them. */
  readonly extra?: readonly string[];
  /** Affiliations and links in these states come along too; accepted ones always do. */
  readonly states?: readonly State[] | undefined;
}

/**
 * A record of these statements and all they refer to: the chains they stand in, inwards and outwards, claims, agents
 * with the organisations they belong to, things, documents with those they are based on, the links among all these,
 * and reviews that judge nothing else. A valid record whenever the store holds valid ones.
 */
export async function subRecord(
  store: Store,
  rows: readonly StoredStatement[],
  { extra = [], states: asked = [] }: SubRecordOptions = {},
): Promise<HearsayRecord> {
  const states: readonly State[] = ["accepted", ...asked];
  const { statements, claims } = await chainsOf(
    store,
    rows.flatMap(({ statement, via }) => [statement.id, ...via]),
  );
  const said = [...statements.values()];
  const documents = await documentsOf(store, [...said.flatMap(citedBy), ...extra]);
  const links = await linksAmong(
    store,
    [...statements.keys(), ...claims.keys(), ...documents.keys()],
    states,
  );
  const reviews = await reviewsAmong(store, new Set([...statements.keys(), ...claims.keys()]));
  const cited = await documentsOf(
    store,
    reviews.flatMap(({ cites }) => cites ?? []),
  );
  const allDocuments = [...new Map([...documents, ...cited]).values()];
  const named = [
    ...said.flatMap(({ by, against, onBehalfOf }) => [...by, ...(against ?? []), ...(onBehalfOf ?? [])]),
    ...allDocuments.flatMap(({ by, publishedBy }) => [by ?? [], publishedBy ?? []].flat()),
    ...[...claims.values()].flatMap(({ about }) => about ?? []),
    ...links.flatMap(({ by }) => by ?? []),
    ...reviews.flatMap(({ by }) => by),
    ...extra,
  ];
  const affiliations = await affiliationsOf(store, named, states);
  const agents = await agentsOf(store, [...named, ...affiliations.map(({ organization }) => organization)]);
  const things = await nodesOf(store, "Thing", named);
  const twins = await linksAmong(store, [...agents.keys(), ...things.keys()], states);
  return canonicalRecord({
    ...emptyRecord(),
    agents: [...agents.values()],
    things: [...things.values()],
    affiliations: [...affiliations],
    documents: allDocuments,
    claims: [...claims.values()],
    statements: said,
    // Who drew a link between agents may be nobody here: such a link is left out rather than a name brought in.
    links: [...links, ...twins.filter(({ by }) => (by ?? []).every((agent) => agents.has(agent)))],
    reviews: [...reviews],
  });
}

function citedBy(statement: Statement): readonly string[] {
  return statement.in.map(({ document }) => document);
}

/** These documents and those they are based on or revise, and so on to the roots. */
async function documentsOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Document>> {
  const documents = new Map<string, Document>();
  let wanted: readonly string[] = ids;
  while (wanted.length > 0) {
    const found = await nodesOf(store, "Document", wanted);
    for (const [id, document] of found) documents.set(id, document);
    wanted = [...found.values()]
      .flatMap(({ basedOn, revisionOf }): readonly string[] => [basedOn ?? [], revisionOf ?? []].flat())
      .filter((id) => !documents.has(id));
  }
  return documents;
}

/** Roles that these agents hold, whoever they hold them in, but not who else belongs to them. */
async function affiliationsOf(
  store: Store,
  ids: readonly string[],
  states: readonly State[],
): Promise<readonly Affiliation[]> {
  const agents = await agentsOf(store, ids);
  const roles = await rolesAt(store, agents.keys(), states);
  return roles.filter(({ member }) => agents.has(member));
}

async function linksAmong(
  store: Store,
  ids: readonly string[],
  states: readonly State[],
): Promise<readonly Link[]> {
  const inside = new Set<string>(ids);
  const links = await inPieces(ids, (piece) => store.links(piece));
  const both = links.filter(
    ({ from, to, state }) => inside.has(from) && inside.has(to) && states.includes(state ?? "accepted"),
  );
  return [...new Map(both.map((link) => [link.id, link])).values()].sort((a, b) => compareText(a.id, b.id));
}

/** Reviews of which every target is among these nodes. */
async function reviewsAmong(store: Store, ids: ReadonlySet<string>): Promise<readonly Review[]> {
  const reviews = await inPieces(ids, (piece) => store.reviews(piece));
  const inside = reviews.filter(({ reviews: targets }) => targets.every((target) => ids.has(target)));
  return [...new Map(inside.map((review) => [review.id, review])).values()];
}
