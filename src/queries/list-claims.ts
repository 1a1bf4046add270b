import type { ClaimFilter, ClaimSort, PageRequest, Store } from "../store/store.ts";
import type { ClaimAnswer } from "./answers.ts";
import { describeClaims } from "./describe-claims.ts";
import type { PageOf } from "./page-of.ts";

/** What is said, with where everybody stands on it: the claims that pass a filter. */
export async function listClaims(
  store: Store,
  filter: ClaimFilter,
  page: PageRequest<ClaimSort>,
): Promise<PageOf<ClaimAnswer>> {
  const { rows, total, next } = await store.claims(filter, page);
  return { items: await describeClaims(store, rows), total, next };
}
