import { ACTS } from "../../vocabulary/acts/index.ts";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { STANCES } from "../../vocabulary/stances.ts";
import type { Db, Dialect } from "../engine.ts";
import { parseSearch } from "../search-words.ts";
import type { StatementFilter } from "../store.ts";
import { matching } from "../words.ts";
import { clusterKeys, type Condition, condition, dayConditions, inStates, oneOf } from "./condition.ts";

/** The filter as conditions on `statement s`. Throws badCall for words that cannot be searched and for no dates. */
export async function statementConditions(db: Db, filter: StatementFilter): Promise<readonly Condition[]> {
  /** Statements reached from the clusters of these nodes. */
  const reaching = async (sql: string, ids: readonly string[] | undefined): Promise<readonly Condition[]> =>
    ids === undefined ? [] : [condition(among(db.dialect, sql), await clusterKeys(db, ids))];

  const narrow = [
    ...(filter.ids === undefined ? [] : [condition("s.id = ANY(?)", filter.ids)]),
    ...(await reaching("SELECT lead, statement FROM said WHERE agent = ANY(?)", filter.by)),
    ...(await reaching("SELECT lead, statement FROM spoke_for WHERE org = ANY(?)", filter.org)),
    ...(await reaching("SELECT lead, statement FROM on_behalf_of WHERE org = ANY(?)", filter.onBehalfOf)),
    ...(filter.answering === undefined
      ? []
      : [
          condition(
            "s.what IN (SELECT statement FROM said WHERE agent = ANY(?))",
            await clusterKeys(db, filter.answering),
          ),
        ]),
    ...(filter.about === undefined ? [] : [condition(ABOUT, await clusterKeys(db, filter.about))]),
    ...(filter.claim === undefined
      ? []
      : [condition("s.claim = ANY(?)", await clusterKeys(db, filter.claim))]),
    ...(await reaching("SELECT lead, statement FROM against WHERE agent = ANY(?)", filter.against)),
    ...(await reaching("SELECT lead, statement FROM stands WHERE document = ANY(?)", filter.document)),
    ...(await reaching(OUTLET, filter.outlet)),
    ...foundBy(db.dialect, filter.q),
  ];
  return [
    ...narrow,
    // The plus keeps SQLite from walking through all accepted statements where few are asked for.
    inStates(narrow.length > 0 ? "+s.state" : "s.state", filter.states),
    ...ofAct(filter),
    ...oneOf("s.mode", filter.mode),
    ...oneOf("s.certainty", filter.certainty),
    ...dayConditions("s", filter),
    ...(filter.maxDepth === undefined ? [] : [condition("s.depth <= ?", filter.maxDepth)]),
  ];
}

/** What a filter asks of act, stance, side and answer. */
function ofAct({ act, stance, side, answered }: StatementFilter): readonly Condition[] {
  return [
    ...oneOf(
      "s.act",
      act?.map((name) => ACTS[name].number),
    ),
    ...oneOf(
      "s.stance",
      stance?.map((name) => STANCES[name].number),
    ),
    ...oneOf(
      "s.side",
      side?.map((name) => STANCES[name].number),
    ),
    ...(answered === undefined
      ? []
      : [condition("s.act = ANY(?) AND s.answered = ?", ACCUSING, answered ? 1 : 0)]),
  ];
}

const ACCUSING = ACT_NAMES.filter((name) => ACTS[name].needsAgainst).map((name) => ACTS[name].number);

/** Statements whose words the search finds. */
function foundBy(dialect: Dialect, q: string | undefined): readonly Condition[] {
  if (q === undefined) return [];
  const { sql, values } = matching(dialect, "statement", parseSearch(q));
  return [
    condition(
      dialect === "sqlite"
        ? `s.k IN (${sql})`
        : `(s.lead, s.k) IN (${sql.replace("SELECT k", "SELECT lead, k")})`,
      ...values,
    ),
  ];
}

/** Statements among those that a query of lead and key leads to. In SQLite the key alone is the shorter way. */
function among(dialect: Dialect, sql: string): string {
  return dialect === "sqlite"
    ? `s.k IN (${sql.replace(/SELECT (\w+\.)?lead, /, "SELECT ")})`
    : `(s.lead, s.k) IN (${sql})`;
}

const OUTLET = `SELECT t.lead, t.statement FROM outlet o JOIN stands t ON t.document = o.document
WHERE o.is_root = 0 AND o.agent = ANY(?)`;

/** Variants of a claim are about the same, whichever of them says so. */
const ABOUT = `s.claim IN (
  SELECT v.k FROM about a JOIN node c ON c.k = a.claim JOIN node v ON v.canon = c.canon WHERE a.node = ANY(?)
)`;
