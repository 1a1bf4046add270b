import type { Kind } from "../vocabulary/kinds.ts";
import type { SearchRequest } from "../store/search-hits.ts";
import type { Store } from "../store/store.ts";
import type { SearchAnswer } from "./answers.ts";
import { labelsOf } from "./labels-of.ts";
import type { PageOf } from "./page-of.ts";

/** The kinds that can be found by words, in the order a person asks for them. */
export const SEARCHED_KINDS = [
  "Person",
  "Organization",
  "Thing",
  "Claim",
  "Document",
  "Statement",
] as const satisfies readonly Kind[];

/** What the words stand in, best first. Throws badCall for bad words. */
export async function searchEverything(store: Store, request: SearchRequest): Promise<PageOf<SearchAnswer>> {
  const { rows, total } = await store.search(request);
  const end = request.offset + request.limit;
  const labels = await labelsOf(
    store,
    rows.map(({ id }) => id),
  );
  return {
    items: rows.map((hit) => ({ ...hit, label: labels.get(hit.id)?.name ?? hit.id })),
    total,
    next: end < total ? String(end) : undefined,
  };
}
