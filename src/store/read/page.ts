import { AppError } from "../../model/errors.ts";
import type { Db, SqlValue } from "../engine.ts";
import type { Page, PageRequest } from "../store.ts";
import { allOf, type Condition, condition } from "./condition.ts";

/** A list that can be read page by page. */
export interface Listing<Sort extends string> {
  /** Columns of a row. */
  readonly columns: string;
  /** Tables that the conditions look at. */
  readonly from: string;
  /** Further tables that only the columns and the order need. */
  readonly join?: string;
  readonly conditions: readonly Condition[];
  /** What to sort by; the last expression differs in every row, so that no row is met twice. */
  readonly orders: Readonly<Record<Sort, readonly string[]>>;
  /** Answers n, the number of rows that pass, where it is known without counting them; asked for where it is needed. */
  readonly total?: () => Promise<Condition | undefined>;
}

/** The values a row was sorted by: sort_0 and so on. */
type Sorted = Readonly<Record<`sort_${number}`, SqlValue>>;

/** A page by keyset, of 0 rows to be counted only: the cursor holds the values the last row was sorted by. Throws badCall for a foreign cursor. */
export async function readPage<Row extends object, Sort extends string>(
  db: Db,
  listing: Listing<Sort>,
  { limit, after, sort, isUncounted = false }: PageRequest<Sort>,
): Promise<Page<Row>> {
  if (limit === 0) return { rows: [], total: await totalOf(db, listing, allOf(listing.conditions)) };
  const isDescending = sort.startsWith("-");
  const order = listing.orders[(isDescending ? sort.slice(1) : sort) as Sort]; // without its sign it is a Sort
  const filter = allOf(listing.conditions);
  const rest = allOf([
    filter,
    ...(after === undefined ? [] : [behind(order, isDescending, readCursor(after, sort, order.length))]),
  ]);
  const direction = isDescending ? " DESC" : "";
  const sorted = order.map((expression) => `${expression}${direction}`).join(", ");
  const keys = order.map((expression, index) => `${expression} AS sort_${index}`).join(", ");
  const found = await db.all<Row & Sorted>(
    `SELECT ${listing.columns}, ${keys} FROM ${listing.from} ${listing.join ?? ""}
WHERE ${rest.sql} ORDER BY ${sorted} LIMIT ?`,
    ...rest.values,
    limit + 1,
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const isAll = after === undefined && found.length <= limit;
  return {
    rows,
    total: isAll || isUncounted ? rows.length : await totalOf(db, listing, filter),
    ...(found.length > limit && last ? { next: writeCursor(sort, last, order.length) } : {}),
  };
}

async function totalOf(
  db: Db,
  { from, total }: Listing<string>,
  { sql, values }: Condition,
): Promise<number> {
  const counting =
    (await total?.()) ?? condition(`SELECT count(*) AS n FROM ${from} WHERE ${sql}`, ...values);
  const [row] = await db.all<{ readonly n: number | null }>(counting.sql, ...counting.values);
  return row?.n ?? 0;
}

/** Rows behind these values. Comparing row by row uses the index that sorts them. */
function behind(order: readonly string[], isDescending: boolean, values: readonly SqlValue[]): Condition {
  const places = values.map(() => "?").join(", ");
  return condition(`(${order.join(", ")}) ${isDescending ? "<" : ">"} (${places})`, ...values);
}

function writeCursor(sort: string, row: Sorted, length: number): string {
  const values = Array.from({ length }, (_, index) => row[`sort_${index}`]);
  return Buffer.from(JSON.stringify([sort, ...values])).toString("base64url");
}

function readCursor(cursor: string, sort: string, length: number): readonly SqlValue[] {
  const parsed = parseCursor(cursor);
  const [madeFor, ...values] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
  const usable = values.filter((value) => typeof value === "string" || typeof value === "number");
  if (madeFor === sort && values.length === length && usable.length === length) return usable;
  const detail = "is not one that this list gave out for this sort: begin with the first page";
  throw new AppError("badCall", `The cursor ${detail}.`, [{ parameter: "cursor", detail }]);
}

function parseCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as unknown;
  } catch {
    return undefined; // the caller refuses it
  }
}
