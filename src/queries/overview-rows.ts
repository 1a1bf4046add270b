import type { ClaimFilter, StatementFilter, Store, StoredStatement } from "../store/store.ts";
import { STANCE_NAMES } from "../vocabulary/stances.ts";
import { sieveRows, type Sieve } from "./sieve-rows.ts";

export interface OverviewQuestion extends Sieve {
  readonly filter: StatementFilter;
  /** Claims wanted. */
  readonly most: number;
}

/** Statements read of a claim of which there are more: every side is among them. */
const A_CLAIM = 16;
const A_SIDE = Math.ceil(A_CLAIM / STANCE_NAMES.length);
/** Pages of candidates looked through: what a filter of statements leaves of the claims shows only when it is asked. */
const MOST_PAGES = 4;
/** Claims of a page of candidates at least, so that the last one wanted does not cost a page by itself. */
const LEAST_PAGE = 20;
/** Newest statements looked through where too few of the most contested claims pass. */
const NEWEST = 500;

/**
 * A choice of the statements that pass, for a picture that shows what matters of far more: those about the most
 * contested claims, and where there are too few, about those most spoken of; a few of each side. Reads pages of a
 * size that does not grow with the store.
 */
export async function overviewRows(
  store: Store,
  question: OverviewQuestion,
): Promise<readonly StoredStatement[]> {
  const chosen = new Map<string, StoredStatement>();
  const claims = new Set<string>();
  const take = (rows: readonly StoredStatement[]): void => {
    for (const row of rows) {
      if (!claims.has(row.claim) && claims.size >= question.most) continue;
      claims.add(row.claim);
      chosen.set(row.statement.id, row);
    }
  };
  const { filter, most } = question;
  const candidates = candidatesOf(question);
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES && claims.size < most; page += 1) {
    const { rows, next } = await store.claims(candidates, {
      limit: Math.max(LEAST_PAGE, most - claims.size),
      sort: "-contested",
      isUncounted: true,
      ...(after !== undefined && { after }),
    });
    const ids = rows.map(({ claim }) => claim.id);
    // In the order of the claims, so that what is left out in the end is the least contested.
    take(byClaim(await sieveRows(store, await shareOf(store, filter, ids), question), ids));
    after = next;
    if (next === undefined) break;
  }
  if (claims.size < most) {
    const { rows } = await store.statements(filter, { limit: NEWEST, sort: "-said" });
    take(await sieveRows(store, rows, question));
  }
  return [...chosen.values()];
}

/** What a claim must be for a statement about it to pass, as far as claims can be asked. */
function candidatesOf({ filter, claims }: OverviewQuestion): ClaimFilter {
  const { by, org, about, act, from, to, q, claim } = filter;
  const asked = {
    by,
    org,
    about,
    act,
    from,
    to,
    q,
    ids: claim,
    ...claims,
    // What is only proposed may be said about what is accepted.
    states: filter.states && [...new Set(["accepted" as const, ...filter.states])],
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** Of each of these claims all statements that pass, or a few of each side where they are many. */
async function shareOf(
  store: Store,
  filter: StatementFilter,
  claims: readonly string[],
): Promise<readonly StoredStatement[]> {
  const shares: StoredStatement[] = [];
  for (const claim of claims) shares.push(...(await shareOfClaim(store, { ...filter, claim: [claim] })));
  return shares;
}

async function shareOfClaim(store: Store, filter: StatementFilter): Promise<readonly StoredStatement[]> {
  const newest = async (asked: StatementFilter, limit: number) =>
    store.statements(asked, { limit, sort: "-said", isUncounted: true });
  const { rows, next } = await newest(filter, A_CLAIM);
  if (next === undefined) return rows;
  const sides: StoredStatement[] = [];
  for (const side of filter.side ?? STANCE_NAMES)
    sides.push(...(await newest({ ...filter, side: [side] }, A_SIDE)).rows);
  return sides;
}

/** Variants of a claim, which stand under none of these ids, come last. */
function byClaim(rows: readonly StoredStatement[], ids: readonly string[]): readonly StoredStatement[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  return rows.toSorted((a, b) => (places.get(a.claim) ?? ids.length) - (places.get(b.claim) ?? ids.length));
}
