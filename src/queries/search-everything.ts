import type { Kind } from "../vocabulary/kinds.ts";
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

/** What the words stand in, best first. `offset` is the number of hits to leave out. Throws badCall for bad words. */
export async function searchEverything(
  store: Store,
  q: string,
  kinds: readonly Kind[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PageOf<SearchAnswer>> {
  const { rows, total } = await store.search(q, kinds, limit, offset);
  const labels = await labelsOf(
    store,
    rows.map(({ id }) => id),
  );
  return {
    items: rows.map(({ id, kind, score }) => ({ id, kind, label: labels.get(id)?.name ?? id, score })),
    total,
    next: offset + limit < total ? String(offset + limit) : undefined,
  };
}
