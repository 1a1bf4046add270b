import { openEnded, parseSearch, toFts5 } from "../../search-words.ts";
import type { Page, SearchHit, SearchRequest } from "../../store.ts";
import type { Connection } from "../connection.ts";
import { KIND_NUMBERS, kindOf, stateOf } from "../numbers.ts";
import { GIVEN, stateNumbers } from "./condition.ts";

/** How much more a word counts in a name, title or claim than in what stands around it. */
const LABEL_WEIGHT = 4;

/** Nodes that hold the words, the last word perhaps unfinished; twins are one hit. Throws badCall. */
export function searchNodes(
  connection: Connection,
  { q, kinds, limit, offset, states = ["accepted"] }: SearchRequest,
): Page<SearchHit> {
  const words = toFts5(openEnded(parseSearch(q)));
  const numbers = JSON.stringify(kinds.map((kind) => KIND_NUMBERS[kind]));
  const given = [words, numbers, stateNumbers(states)] as const;
  return connection.read(() => {
    const hits = connection.all<Hit>(HITS, LABEL_WEIGHT, ...given, limit, offset);
    const total = hits[0]?.total ?? connection.get<{ readonly n: number }>(TOTAL, ...given)?.n ?? 0;
    const end = offset + hits.length;
    return {
      rows: hits.map(({ id, kind, state, score }) => ({
        id,
        kind: kindOf(kind),
        state: stateOf(state),
        score,
      })),
      total,
      ...(hits.length > 0 && end < total ? { next: String(end) } : {}),
    };
  });
}

interface Hit {
  readonly id: string;
  readonly kind: number;
  readonly state: number;
  readonly score: number;
  /** Of all pages; a page behind the last has no row that could say it. */
  readonly total: number;
}

// MATERIALIZED: bm25 can only be asked inside the search itself, not where rows are grouped.
const HITS = `
WITH found (k, score) AS MATERIALIZED (SELECT rowid, -bm25(words, ?, 1.0) FROM words WHERE words MATCH ?)
SELECT c.id, c.kind, c.state, max(f.score) AS score, count(*) OVER () AS total
FROM found f JOIN node n ON n.k = f.k JOIN node c ON c.k = n.canon
WHERE n.kind IN ${GIVEN} AND n.state IN ${GIVEN}
GROUP BY c.k ORDER BY score DESC, c.id LIMIT ? OFFSET ?`;

const TOTAL = `
SELECT count(DISTINCT n.canon) AS n FROM words w JOIN node n ON n.k = w.rowid
WHERE words MATCH ? AND n.kind IN ${GIVEN} AND n.state IN ${GIVEN}`;
