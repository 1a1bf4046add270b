import { correctSearch, FEW, searchText } from "../correct-search.ts";
import type { Db } from "../engine.ts";
import { fold } from "../fold.ts";
import { openEnded, parseSearch, type SearchTerm } from "../search-words.ts";
import type { SearchHit, SearchRequest } from "../search-hits.ts";
import type { Page } from "../store.ts";
import { nearWords } from "./near-words.ts";
import { countHits, goesByNames, type Hits, rankedHits } from "./ranked-hits.ts";

/**
 * Nodes that hold the words, the last word perhaps unfinished, best first; twins are one hit. Where little is found,
 * hits by near words follow and say so. Throws badCall.
 */
export async function searchNodes(db: Db, request: SearchRequest): Promise<Page<SearchHit>> {
  const terms = openEnded(parseSearch(request.q));
  const exact = await rankedHits(db, { ...request, terms, name: fold(request.q) });
  const { rows, total } = exact.total < FEW ? await withNearWords(db, request, terms, exact) : exact;
  const end = request.offset + rows.length;
  return { rows, total, ...(rows.length > 0 && end < total ? { next: String(end) } : {}) };
}

/** Hits by near words rank below all others. */
const BELOW_ALL = 1 / 1000;

/** The few hits by the words as typed, then those by near ones. */
async function withNearWords(
  db: Db,
  request: SearchRequest,
  terms: readonly SearchTerm[],
  { total }: Hits,
): Promise<Hits> {
  const { limit, offset } = request;
  const found =
    total === 0
      ? undefined
      : await rankedHits(db, { ...request, terms, name: fold(request.q), limit: FEW, offset: 0 });
  const few = found?.rows ?? [];
  const shown = few.slice(offset, offset + limit);
  // Whoever goes by a rare name was meant.
  const corrected = few.some(goesByNames)
    ? undefined
    : await correctSearch(terms, total, {
        near: (typed, isUnfinished) => nearWords(db, typed, isUnfinished),
        leads: (words) => countHits(db, { ...request, terms: words }),
      });
  if (corrected === undefined) return { rows: shown, total };
  const text = searchText(corrected);
  const near = await rankedHits(db, {
    ...request,
    terms: corrected,
    name: fold(text),
    limit: limit - shown.length,
    offset: Math.max(0, offset - few.length),
    but: few.map(({ id }) => id),
  });
  const rows = near.rows.map((hit) => ({ ...hit, score: hit.score * BELOW_ALL, corrected: text }));
  return { rows: [...shown, ...rows], total: total + near.total };
}
