import type { ClaimFilter, Store, StoredStatement } from "../store/store.ts";
import { inPieces } from "./every-row.ts";
import { nodesOf } from "./nodes-of.ts";

/** What a view asks of statements beyond their own filter. */
export interface Sieve {
  /** What their claims must be; undefined where nothing is asked of them. */
  readonly claims?: ClaimFilter | undefined;
  /** True to leave out what the publisher of a document says in its own voice. */
  readonly ownVoiceHidden?: boolean | undefined;
}

/** More claims than a piece of ids can find. */
const ALL = 1_000_000;

/** Those of these statements that a view keeps, in the same order. */
export async function sieveRows(
  store: Store,
  rows: readonly StoredStatement[],
  { claims, ownVoiceHidden = false }: Sieve,
): Promise<readonly StoredStatement[]> {
  const kept = claims && (await keptOf(store, claims, new Set(rows.map(({ claim }) => claim))));
  const own = ownVoiceHidden ? await inOwnVoice(store, rows) : undefined;
  return rows.filter(({ statement, claim }) => !own?.has(statement.id) && (kept?.has(claim) ?? true));
}

/** Those of these claims that pass; a variant stands where its canonical claim stands. */
async function keptOf(
  store: Store,
  filter: ClaimFilter,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const kept = await inPieces(
    ids,
    async (piece) => (await store.claims({ ...filter, ids: piece }, { limit: ALL, sort: "id" })).rows,
  );
  return new Set(kept.map(({ claim }) => claim.id));
}

/** The statements whose only speaker is the publisher of a document they stand in. */
async function inOwnVoice(store: Store, rows: readonly StoredStatement[]): Promise<ReadonlySet<string>> {
  const cited = rows.flatMap(({ statement }) => statement.in.map(({ document }) => document));
  const documents = await nodesOf(store, "Document", new Set(cited));
  const own = rows.filter(({ statement: { by, in: anchors } }) => {
    const publishers = anchors.map(({ document }) => documents.get(document)?.publishedBy);
    return by.length === 1 && publishers.some((publisher) => publisher === by[0]);
  });
  return new Set(own.map(({ statement }) => statement.id));
}
