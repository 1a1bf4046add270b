import type { Kind } from "../../../vocabulary/kinds.ts";
import type { State } from "../../../vocabulary/statement-words.ts";
import { ENOUGH } from "../../correct-search.ts";
import { type SearchTerm, toFts5 } from "../../search-words.ts";
import type { SearchHit } from "../../store.ts";
import type { Connection } from "../connection.ts";
import { KIND_NUMBERS, kindOf, stateOf } from "../numbers.ts";
import { stateNumbers } from "./condition.ts";

/** Words to look for, and where. */
export interface Sought {
  readonly terms: readonly SearchTerm[];
  readonly kinds: readonly Kind[];
  readonly states?: readonly State[];
  /** Ids to leave out. */
  readonly but?: readonly string[];
}

export interface Hits {
  readonly rows: readonly SearchHit[];
  /** On all pages. */
  readonly total: number;
}

/**
 * What goes exactly by the name comes first, then agents and things whose names begin with it, then what has all the
 * words in its names, title or text, then what has them around it. Alike in that, agents come before things, claims,
 * documents and statements; then the closer name, then the more telling words.
 */
export function rankedHits(
  connection: Connection,
  { name, limit, offset, ...sought }: Sought & { name: string; limit: number; offset: number },
): Hits {
  const given = valuesOf(sought);
  const labelled = connection.all<HitRow>(LABELLED, ...given, name, limit, offset);
  const before = labelled[0]?.total ?? countOf(connection, LABELLED_TOTAL, given);
  // Most hits are statements, which have no name: they are ranked only where they are shown.
  const missing = limit - labelled.length;
  const others =
    missing > 0 ? connection.all<HitRow>(OTHERS, ...given, missing, Math.max(0, offset - before)) : [];
  const behind = others[0]?.total ?? countOf(connection, TOTAL, given) - before;
  return {
    rows: [...labelled, ...others].map(({ id, kind, state, score }) => ({
      id,
      kind: kindOf(kind),
      state: stateOf(state),
      score,
    })),
    total: before + behind,
  };
}

/** Number of nodes with these words, twins apart; counting stops at ENOUGH. */
export function countHits(connection: Connection, sought: Sought): number {
  return countOf(connection, SOME, valuesOf(sought));
}

/** Whether it is found by its names, not by a text. */
export function goesByNames({ kind }: SearchHit): boolean {
  return NAMED.some((named) => named === kind);
}

interface HitRow {
  readonly id: string;
  readonly kind: number;
  readonly state: number;
  readonly score: number;
  /** Of all pages; a page behind the last has no row that could say it. */
  readonly total: number;
}

/** The first four placeholders of every query below. */
function valuesOf({ terms, kinds, states = ["accepted"], but = [] }: Sought): readonly string[] {
  const numbers = kinds.map((kind) => KIND_NUMBERS[kind]);
  return [toFts5(terms), JSON.stringify(numbers), stateNumbers(states), JSON.stringify(but)];
}

function countOf(connection: Connection, sql: string, given: readonly string[]): number {
  return connection.get<{ readonly n: number }>(sql, ...given)?.n ?? 0;
}

const NAMED = ["Person", "Organization", "Thing"] as const;
/** From the last to the first of those that are alike in all else; the rest is before all of them. */
const RANKED = ["Document", "Claim", "Thing", "Organization", "Person"] as const;
const RANK = `CASE n.kind ${RANKED.map((kind, index) => `WHEN ${KIND_NUMBERS[kind]} THEN ${index + 1}`).join(" ")} ELSE 0 END`;

/** How much more a word counts in a name than in what stands around it. */
const LABEL_WEIGHT = 4;

/** The words in names, titles and texts alone. */
const IN_LABEL = "'{label} : ' || ?1";

// CROSS JOIN keeps the order of the tables: SQLite would begin with all nodes of a kind.
const NODES = "CROSS JOIN node n ON n.k = f.k";
const PASSES = `n.kind IN (SELECT value FROM json_each(?2)) AND n.state IN (SELECT value FROM json_each(?3))
  AND n.canon NOT IN (SELECT canon FROM node WHERE id IN (SELECT value FROM json_each(?4)))`;

const matching = (words: string): string => `(SELECT rowid AS k FROM words WHERE words MATCH ${words}) f`;

// MATERIALIZED: bm25 can only be asked inside the search itself, not where rows are grouped.
const found = (words: string): string => `found (k, likeness) AS MATERIALIZED (
  SELECT rowid, 1 - 1 / (1 - bm25(words, ${LABEL_WEIGHT}, 1)) FROM words WHERE words MATCH ${words}
)`;

const TITLED = `titled (canon) AS MATERIALIZED (
  SELECT DISTINCT n.canon FROM ${matching(IN_LABEL)} ${NODES} WHERE ${PASSES}
)`;

const LABELLED = `
WITH ${found(IN_LABEL)}, called (k, share) AS MATERIALIZED (
  SELECT node, max(1.0 * length(?5) / length(fold)) FROM name
  WHERE fold >= ?5 AND fold < ?5 || char(0x10FFFF) GROUP BY node
)
SELECT c.id, c.kind, c.state, h.score, h.total FROM (
  SELECT n.canon, count(*) OVER () AS total, max(${RANK} + CASE
      WHEN d.share = 1 THEN 40
      WHEN d.share < 1 AND n.kind IN (${NAMED.map((kind) => KIND_NUMBERS[kind]).join(", ")}) THEN 30 + d.share
      ELSE 20 + f.likeness
    END) AS score
  FROM found f ${NODES} LEFT JOIN called d ON d.k = f.k WHERE ${PASSES}
  GROUP BY n.canon ORDER BY score DESC, n.canon LIMIT ?6 OFFSET ?7
) h JOIN node c ON c.k = h.canon ORDER BY h.score DESC, h.canon`;

const OTHERS = `
WITH ${found("?1")}, ${TITLED}
SELECT c.id, c.kind, c.state, h.score, h.total FROM (
  SELECT n.canon, count(*) OVER () AS total, max(${RANK} + 10 + f.likeness) AS score
  FROM found f ${NODES} WHERE ${PASSES} AND n.canon NOT IN (SELECT canon FROM titled)
  GROUP BY n.canon ORDER BY score DESC, n.canon LIMIT ?5 OFFSET ?6
) h JOIN node c ON c.k = h.canon ORDER BY h.score DESC, h.canon`;

const LABELLED_TOTAL = `WITH ${TITLED} SELECT count(*) AS n FROM titled`;

const TOTAL = `SELECT count(DISTINCT n.canon) AS n FROM ${matching("?1")} ${NODES} WHERE ${PASSES}`;

const SOME = `
SELECT count(*) AS n FROM (SELECT 1 FROM ${matching("?1")} ${NODES} WHERE ${PASSES} LIMIT ${ENOUGH})`;
