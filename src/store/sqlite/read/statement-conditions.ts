import { ACTS } from "../../../vocabulary/acts/index.ts";
import { STANCES } from "../../../vocabulary/stances.ts";
import type { StatementFilter } from "../../store.ts";
import type { Connection } from "../connection.ts";
import { answeredCondition } from "./answered.ts";
import { UNKNOWN_DAY } from "../numbers.ts";
import {
  clusterKeys,
  type Condition,
  condition,
  daysOf,
  foundBy,
  GIVEN,
  inStates,
  oneOf,
} from "./condition.ts";

/** The filter as conditions on `statement s`. Throws badCall for words that cannot be searched and for no dates. */
export function statementConditions(connection: Connection, filter: StatementFilter): readonly Condition[] {
  /** Keys of a table that leads from statements to nodes, for nodes of these clusters. */
  const reaching = (sql: string, ids: readonly string[] | undefined): readonly Condition[] =>
    ids === undefined ? [] : [condition(sql, clusterKeys(connection, ids))];

  const narrow = [
    ...(filter.ids === undefined ? [] : [condition(IDS, JSON.stringify(filter.ids))]),
    ...reaching(BY, filter.by),
    ...reaching(ORG, filter.org),
    ...reaching(ON_BEHALF_OF, filter.onBehalfOf),
    ...reaching(ABOUT, filter.about),
    ...reaching(CLAIM, filter.claim),
    ...reaching(AGAINST, filter.against),
    ...reaching(DOCUMENT, filter.document),
    ...reaching(OUTLET, filter.outlet),
    ...foundBy("s.k", filter.q),
  ];
  return [
    ...narrow,
    // The plus keeps SQLite from walking through all accepted statements where few are asked for.
    inStates(narrow.length > 0 ? "+s.state" : "s.state", filter.states),
    ...oneOf(
      "s.act",
      filter.act?.map((act) => ACTS[act].number),
    ),
    ...oneOf(
      "s.stance",
      filter.stance?.map((stance) => STANCES[stance].number),
    ),
    ...oneOf(
      "s.side",
      filter.side?.map((side) => STANCES[side].number),
    ),
    ...answeredCondition(filter.answered),
    ...oneOf("s.mode", filter.mode),
    ...oneOf("s.certainty", filter.certainty),
    ...dayConditions("s", filter),
    ...(filter.maxDepth === undefined ? [] : [condition("s.depth <= ?", filter.maxDepth)]),
  ];
}

/** The days of a row and those asked for overlap; a row of an unknown day is never among them. */
export function dayConditions(
  table: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): readonly Condition[] {
  if (from === undefined && to === undefined) return [];
  return [
    condition(`${table}.first_day > ?`, UNKNOWN_DAY),
    ...(from === undefined ? [] : [condition(`${table}.last_day >= ?`, daysOf("from", from).first)]),
    ...(to === undefined ? [] : [condition(`${table}.first_day <= ?`, daysOf("to", to).last)]),
  ];
}

const BY = `s.k IN (SELECT statement FROM said WHERE agent IN ${GIVEN})`;
const ORG = `s.k IN (SELECT statement FROM spoke_for WHERE org IN ${GIVEN})`;
const ON_BEHALF_OF = `s.k IN (SELECT statement FROM on_behalf_of WHERE org IN ${GIVEN})`;
/** By the id of its node: that of the statement itself has no index. */
const IDS = `s.k IN (SELECT k FROM node WHERE id IN ${GIVEN})`;
const CLAIM = `s.claim IN ${GIVEN}`;
const AGAINST = `s.k IN (SELECT statement FROM against WHERE agent IN ${GIVEN})`;
const DOCUMENT = `s.k IN (SELECT statement FROM stands WHERE document IN ${GIVEN})`;
const OUTLET = `s.k IN (
  SELECT t.statement FROM outlet o JOIN stands t ON t.document = o.document
  WHERE o.is_root = 0 AND o.agent IN ${GIVEN}
)`;
/** Variants of a claim are about the same, whichever of them says so. */
const ABOUT = `s.claim IN (
  SELECT v.k FROM about a JOIN node c ON c.k = a.claim JOIN node v ON v.canon = c.canon WHERE a.node IN ${GIVEN}
)`;
