import type { Kind } from "../../vocabulary/kinds.ts";
import type { State } from "../../vocabulary/statement-words.ts";
import { ENOUGH } from "../correct-search.ts";
import type { Db } from "../engine.ts";
import { KIND_NUMBERS, kindOf, stateOf } from "../numbers.ts";
import type { SearchTerm } from "../search-words.ts";
import type { SearchHit } from "../search-hits.ts";
import { matching } from "../words.ts";
import { allOf, type Condition, condition, oneOf, stateNumbers } from "./condition.ts";

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
 * documents and statements; then the closer name, and of statements the newer one. Every engine ranks alike.
 */
export async function rankedHits(
  db: Db,
  { name, limit, offset, ...sought }: Sought & { name: string; limit: number; offset: number },
): Promise<Hits> {
  const rows: SearchHit[] = [];
  let total = 0;
  for (const list of [labelled(db, sought, name), mentioned(db, sought), stated(db, sought)]) {
    const [count] = await db.all<{ readonly n: number }>(list.count.sql, ...list.count.values);
    const missing = limit - rows.length;
    if (missing > 0 && (count?.n ?? 0) > 0) {
      const skipped = Math.max(0, offset - total);
      const found = await db.all<HitRow>(
        `${list.hits.sql} LIMIT ? OFFSET ?`,
        ...list.hits.values,
        missing,
        skipped,
      );
      rows.push(...found.map(hitOf));
    }
    total += count?.n ?? 0;
  }
  return { rows, total };
}

/** Number of nodes with these words, twins apart; counting stops at ENOUGH. */
export async function countHits(db: Db, sought: Sought): Promise<number> {
  const nodes = inNodes(db, sought);
  const statements = inStatements(db, sought);
  const [row] = await db.all<{ readonly n: number }>(
    `SELECT count(*) AS n FROM (
  SELECT 1 FROM (SELECT n.k FROM ${nodes.sql} UNION ALL SELECT s.k FROM ${statements.sql}) h LIMIT ${ENOUGH}
) e`,
    ...nodes.values,
    ...statements.values,
  );
  return row?.n ?? 0;
}

/** Whether it is found by its names, not by a text. */
export function goesByNames({ kind }: SearchHit): boolean {
  return NAMED.some((named) => named === kind);
}

interface HitRow {
  readonly id: string;
  readonly kind: number;
  readonly state: number;
  /** In thousandths: engines divide whole numbers alike. */
  readonly score: number;
}

function hitOf({ id, kind, state, score }: HitRow): SearchHit {
  return { id, kind: kindOf(kind), state: stateOf(state), score: score / 1000 };
}

/** A part of the hits: how many there are, and the best of them. */
interface HitList {
  readonly count: Condition;
  /** Without its limit. */
  readonly hits: Condition;
}

const NAMED = ["Person", "Organization", "Thing"] as const;
const NAMED_NUMBERS = NAMED.map((kind) => KIND_NUMBERS[kind]).join(", ");
/** From the last to the first of those that are alike in all else; the rest is before all of them. */
const RANKED = ["Document", "Claim", "Thing", "Organization", "Person"] as const;
const RANK = `CASE n.kind ${RANKED.map((kind, index) => `WHEN ${KIND_NUMBERS[kind]} THEN ${index + 1}000`).join(" ")} ELSE 0 END`;

/** Nodes n that hold the words, in their label or anywhere. */
function inNodes(
  db: Db,
  { terms, kinds, states = ["accepted"], but = [] }: Sought,
  inLabel = false,
): Condition {
  const found = matching(db.dialect, "node", terms, inLabel);
  const passes = allOf([
    condition(
      "n.kind = ANY(?)",
      kinds.map((kind) => KIND_NUMBERS[kind]),
    ),
    condition("n.state = ANY(?)", stateNumbers(states)),
    ...(but.length === 0
      ? []
      : [condition("n.canon NOT IN (SELECT canon FROM node WHERE id = ANY(?))", but)]),
  ]);
  // CROSS JOIN keeps SQLite in the order of the tables: it would begin with all nodes of a kind.
  return condition(
    `(${found.sql}) f CROSS JOIN node n WHERE n.k = f.k AND ${passes.sql}`,
    ...found.values,
    ...passes.values,
  );
}

/** Statements s that hold the words; nothing where no statements are sought. */
function inStatements(db: Db, { terms, kinds, states = ["accepted"], but = [] }: Sought): Condition {
  const found = matching(db.dialect, "statement", terms);
  const passes = allOf([
    condition(kinds.includes("Statement") ? "s.k = s.canon" : "false"),
    ...oneOf("+s.state", stateNumbers(states)),
    ...(but.length === 0 ? [] : [condition("s.id <> ALL(?)", but)]),
  ]);
  return condition(
    `(${found.sql}) f CROSS JOIN statement s WHERE s.k = f.k AND ${passes.sql}`,
    ...found.values,
    ...passes.values,
  );
}

/** What has the words in its names, title or text. */
function labelled(db: Db, sought: Sought, name: string): HitList {
  const inside = inNodes(db, sought, true);
  const { length } = [...name];
  return {
    count: condition(`SELECT count(DISTINCT n.canon) AS n FROM ${inside.sql}`, ...inside.values),
    hits: condition(
      `SELECT c.id, c.kind, c.state, h.score FROM (
  SELECT g.canon, max(g.score) AS score FROM (
    SELECT n.canon, ${RANK} + CASE
      WHEN d.share = 1000 THEN 40000
      WHEN d.share < 1000 AND n.kind IN (${NAMED_NUMBERS}) THEN 30000 + d.share
      ELSE 20000 + 1000 * ${length} / (${length} + length(n.fold))
    END AS score
    FROM (SELECT n.k, n.canon, n.kind, n.fold FROM ${inside.sql}) n
      LEFT JOIN (
        SELECT node, max(1000 * ${length} / length(fold)) AS share FROM name
        WHERE fold >= ? AND fold < ? GROUP BY node
      ) d ON d.node = n.k
  ) g GROUP BY g.canon
) h JOIN node c ON c.k = h.canon ORDER BY h.score DESC, c.id`,
      ...inside.values,
      name,
      `${name}\u{10FFFF}`,
    ),
  };
}

/** Nodes that have them elsewhere, as an agent in its roles. */
function mentioned(db: Db, sought: Sought): HitList {
  const inside = inNodes(db, sought);
  const titled = inNodes(db, sought, true);
  const others = condition(
    `${inside.sql} AND n.canon NOT IN (SELECT n.canon FROM ${titled.sql})`,
    ...inside.values,
    ...titled.values,
  );
  return {
    count: condition(`SELECT count(DISTINCT n.canon) AS n FROM ${others.sql}`, ...others.values),
    hits: condition(
      `SELECT c.id, c.kind, c.state, h.score FROM (
  SELECT n.canon, max(${RANK} + 10000) AS score FROM ${others.sql} GROUP BY n.canon
) h JOIN node c ON c.k = h.canon ORDER BY h.score DESC, c.id`,
      ...others.values,
    ),
  };
}

/** Statements that have them at any end or in their words. */
function stated(db: Db, sought: Sought): HitList {
  const inside = inStatements(db, sought);
  return {
    count: condition(`SELECT count(*) AS n FROM ${inside.sql}`, ...inside.values),
    hits: condition(
      `SELECT s.id, ${KIND_NUMBERS.Statement} AS kind, s.state, 10000 AS score FROM ${inside.sql}
ORDER BY s.first_day DESC, s.id DESC`,
      ...inside.values,
    ),
  };
}
