import { type DayRange, dayRange } from "../../model/dates.ts";
import { AppError } from "../../model/errors.ts";
import type { State } from "../../vocabulary/statement-words.ts";
import type { Db, Dialect, SqlValue } from "../engine.ts";
import { STATE_NUMBERS, UNKNOWN_DAY } from "../numbers.ts";
import { parseSearch } from "../search-words.ts";
import { matching } from "../words.ts";

/** A piece of a WHERE clause with the values of its placeholders, in their order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

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
    : [condition(`${column} = ANY(?)`, list)];
}

export function inStates(column: string, states: readonly State[] = ["accepted"]): Condition {
  return allOf(oneOf(column, stateNumbers(states)));
}

export function stateNumbers(states: readonly State[]): readonly number[] {
  return states.map((state) => STATE_NUMBERS[state]);
}

/** The keys of these nodes and of everything in their sameAs clusters; ids nobody has are left out. */
export async function clusterKeys(db: Db, ids: readonly string[]): Promise<readonly number[]> {
  const rows = await db.all<{ readonly k: number }>(
    "SELECT v.k FROM node n JOIN node v ON v.canon = n.canon WHERE n.id = ANY(?)",
    ids,
  );
  return [...new Set(rows.map(({ k }) => k))];
}

/** The keys of their canonical ones. */
export async function canonicalKeys(db: Db, ids: readonly string[]): Promise<readonly number[]> {
  const rows = await db.all<{ readonly canon: number }>("SELECT canon FROM node WHERE id = ANY(?)", ids);
  return [...new Set(rows.map(({ canon }) => canon))];
}

/** The keys of nodes and statements. */
export async function keysOfIds(db: Db, ids: readonly string[]): Promise<readonly number[]> {
  const rows = await db.all<{ readonly k: number }>(
    "SELECT k FROM node WHERE id = ANY(?) UNION ALL SELECT k FROM statement WHERE id = ANY(?)",
    ids,
    ids,
  );
  return rows.map(({ k }) => k);
}

/** Nodes whose words the search finds. Throws badCall. */
export function nodesFoundBy(dialect: Dialect, column: string, q: string | undefined): readonly Condition[] {
  if (q === undefined) return [];
  const { sql, values } = matching(dialect, "node", parseSearch(q));
  return [condition(`${column} IN (${sql})`, ...values)];
}

/** The days of a filter. Throws badCall for what is no date. */
export function daysOf(parameter: string, date: string): DayRange {
  const days = dayRange(date);
  if (days) return days;
  const detail = `${JSON.stringify(date)} is no date: write YYYY, YYYY-MM, YYYY-MM-DD or an RFC 3339 time`;
  throw new AppError("badCall", `The parameter ${parameter}: ${detail}.`, [{ parameter, detail }]);
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
