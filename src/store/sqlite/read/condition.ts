import { AppError } from "../../../model/errors.ts";
import { type DayRange, dayRange } from "../../../model/dates.ts";
import type { State } from "../../../vocabulary/statement-words.ts";
import { parseSearch, toFts5 } from "../../search-words.ts";
import type { Connection } from "../connection.ts";
import type { SqlValue } from "../driver.ts";
import { STATE_NUMBERS } from "../numbers.ts";

/** A piece of a WHERE clause with the values of its placeholders, in their order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** A list of any length behind one placeholder. */
export const GIVEN = "(SELECT value FROM json_each(?))";

export function condition(sql: string, ...values: readonly SqlValue[]): Condition {
  return { sql, values };
}

/** All of them hold. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length === 0 ? "true" : conditions.map(({ sql }) => `(${sql})`).join(" AND "),
    values: conditions.flatMap(({ values }) => values),
  };
}

/** One of the values of a column is in a list; a filter that is not given holds for everything, an empty list for nothing. */
export function oneOf(column: string, list: readonly (string | number)[] | undefined): readonly Condition[] {
  if (list === undefined) return [];
  // A single value lets an index find the rows in the order they are sorted by.
  const [only] = list;
  return list.length === 1 && only !== undefined
    ? [condition(`${column} = ?`, only)]
    : [condition(`${column} IN ${GIVEN}`, JSON.stringify(list))];
}

export function inStates(column: string, states: readonly State[] = ["accepted"]): Condition {
  return allOf(
    oneOf(
      column,
      states.map((state) => STATE_NUMBERS[state]),
    ),
  );
}

/** The numbers of these states, for GIVEN. */
export function stateNumbers(states: readonly State[]): string {
  return JSON.stringify(states.map((state) => STATE_NUMBERS[state]));
}

/** The keys of these nodes and of everything in their sameAs clusters, for GIVEN; ids nobody has are left out. */
export function clusterKeys(connection: Connection, ids: readonly string[]): string {
  const rows = connection.all<{ readonly k: number }>(CLUSTERS, JSON.stringify(ids));
  return JSON.stringify(rows.map(({ k }) => k));
}

const CLUSTERS = `SELECT k FROM node WHERE canon IN (SELECT canon FROM node WHERE id IN ${GIVEN})`;

/** Nodes whose words the search finds. Throws badCall. */
export function foundBy(column: string, q: string | undefined): readonly Condition[] {
  if (q === undefined) return [];
  return [condition(`${column} IN (SELECT rowid FROM words WHERE words MATCH ?)`, toFts5(parseSearch(q)))];
}

/** The days of a filter. Throws badCall for what is no date. */
export function daysOf(parameter: string, date: string): DayRange {
  const days = dayRange(date);
  if (days) return days;
  const detail = `${JSON.stringify(date)} is no date: write YYYY, YYYY-MM, YYYY-MM-DD or an RFC 3339 time`;
  throw new AppError("badCall", `The parameter ${parameter}: ${detail}.`, [{ parameter, detail }]);
}
