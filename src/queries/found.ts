import type { ClaimFilter, StatementFilter, Store, StoredStatement } from "../store/store.ts";
import { STATES } from "../vocabulary/statement-words.ts";
import type { FoundAnswer } from "./answers.ts";
import { inPieces } from "./every-row.ts";
import { nodesOf } from "./nodes-of.ts";

/** The filters of a view. */
export interface FoundOptions {
  readonly filter: StatementFilter;
  /** What their claims must be; undefined where nothing is asked of them. */
  readonly claims: ClaimFilter | undefined;
  /** True to leave out what the publisher of a document says in its own voice. */
  readonly ownVoiceHidden: boolean;
}

/** More rows than any store holds that is read in one piece. */
const ALL = 1_000_000;

/** Which statements pass, and which claims and agents pass with them: a claim passes with what is said about it. */
export async function found(
  store: Store,
  { filter, claims, ownVoiceHidden }: FoundOptions,
): Promise<FoundAnswer> {
  const { rows } = await store.statements(filter, { limit: ALL, sort: "-said" });
  const kept = claims && (await keptOf(store, claims, new Set(rows.map(({ claim }) => claim))));
  const own = ownVoiceHidden ? await inOwnVoice(store, rows) : undefined;
  const passing = rows.filter(
    ({ statement, claim }) => !own?.has(statement.id) && (kept?.has(claim) ?? true),
  );
  const said = passing.map(({ statement }) => statement);
  return {
    statements: said.map(({ id }) => id),
    proposed: said.filter(({ state }) => state === "proposed").length,
    claims: await contestedFirst(store, new Set(passing.map(({ claim }) => claim))),
    agents: mostOftenFirst(said.flatMap(({ by }) => by)),
    against: [...new Set(said.flatMap(({ against }) => against ?? []))],
  };
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

async function claimIds(store: Store, filter: ClaimFilter): Promise<readonly string[]> {
  const { rows } = await store.claims(filter, { limit: ALL, sort: "-contested" });
  return rows.map(({ claim }) => claim.id);
}

/** All claims in their order are soon read; thousands of ids in a question are not. */
async function contestedFirst(store: Store, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const ordered = await claimIds(store, { states: STATES });
  const listed = ordered.filter((id) => ids.has(id));
  const known = new Set(listed);
  // Variants of a claim are listed under the canonical one, but drawn by themselves.
  return [...listed, ...[...ids].filter((id) => !known.has(id)).sort()];
}

function mostOftenFirst(ids: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1)).map(([id]) => id);
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
