import type { StatementFilter, Store, StoredClaim } from "../store/store.ts";
import { STATES } from "../vocabulary/statement-words.ts";
import type { FoundAnswer } from "./answers.ts";
import { inPieces } from "./every-row.ts";
import { sieveRows, type Sieve } from "./sieve-rows.ts";

/** The filters of a view. */
export interface FoundOptions extends Sieve {
  readonly filter: StatementFilter;
  /** Statements told one by one; where more pass, the newest. */
  readonly limit: number;
}

/** Which statements pass, and which claims and agents pass with them: a claim passes with what is said about it. */
export async function found(store: Store, { filter, limit, ...sieve }: FoundOptions): Promise<FoundAnswer> {
  const { rows, total } = await store.statements(filter, { limit, sort: "-said" });
  const passing = await sieveRows(store, rows, sieve);
  const said = passing.map(({ statement }) => statement);
  const isCut = total > rows.length;
  return {
    statements: said.map(({ id }) => id),
    total: isCut ? total : said.length,
    isCut,
    proposed: said.filter(({ state }) => state === "proposed").length,
    claims: await contestedFirst(store, new Set(passing.map(({ claim }) => claim))),
    agents: mostOftenFirst(said.flatMap(({ by }) => by)),
    against: [...new Set(said.flatMap(({ against }) => against ?? []))],
  };
}

/** Claims read in their order at once. */
const MOST_CLAIMS = 20_000;

/** All claims in their order are soon read where they are not too many; thousands of ids in a question are not. */
async function contestedFirst(store: Store, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const all = { limit: MOST_CLAIMS, sort: "-contested" } as const;
  const filter = { states: STATES };
  const { total } = await store.claims(filter, { ...all, limit: 0 });
  const ordered =
    total <= MOST_CLAIMS
      ? (await store.claims(filter, all)).rows
      : (
          await inPieces(ids, async (piece) => (await store.claims({ ...filter, ids: piece }, all)).rows)
        ).toSorted(moreContested);
  const listed: readonly string[] = ordered.map(({ claim }) => claim.id).filter((id) => ids.has(id));
  const known = new Set(listed);
  // Variants of a claim are listed under the canonical one, but drawn by themselves.
  return [...listed, ...[...ids].filter((id) => !known.has(id)).sort()];
}

/** As a store orders them: by the smaller of the two sides, then by all who spoke. */
function moreContested(a: StoredClaim, b: StoredClaim): number {
  const [one, other] = [a.standing, b.standing];
  return (
    Math.min(other.for, other.against) - Math.min(one.for, one.against) ||
    other.speakers - one.speakers ||
    (a.claim.id > b.claim.id ? -1 : 1)
  );
}

function mostOftenFirst(ids: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1)).map(([id]) => id);
}
