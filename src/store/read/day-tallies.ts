import { dayName, dayRange } from "../../model/dates.ts";
import type { Db } from "../engine.ts";
import { actOf, stanceOf, UNKNOWN_DAY } from "../numbers.ts";
import type { DayTally, StatementFilter } from "../store.ts";
import { allOf, type Condition } from "./condition.ts";
import { statementConditions } from "./statement-conditions.ts";
import { talliesFor } from "./tallied.ts";

interface Row {
  readonly first: number;
  readonly last: number;
  readonly act: number;
  readonly side: number;
  readonly count: number;
}

/** Statements that pass a filter, counted by their days, acts and sides; by months where these are counted beforehand. */
export async function tallyDays(
  db: Db,
  filter: StatementFilter,
  precision: "day" | "month" = "day",
): Promise<readonly DayTally[]> {
  const tallies = precision === "month" ? await talliesFor(db, filter, "periods") : undefined;
  return tallies === undefined ? countDays(db, filter) : readPeriods(db, tallies);
}

async function readPeriods(db: Db, { sql, values }: Condition): Promise<readonly DayTally[]> {
  const rows = await db.all<PeriodRow>(
    `SELECT period, act, side, n FROM tally WHERE ${sql} ORDER BY period, act, side`,
    ...values,
  );
  const periods = new Set(rows.map(({ period }) => period));
  const days = new Map([...periods].map((period) => [period, daysOfPeriod(period)]));
  return rows.map(({ period, act, side, n }) => ({
    days: days.get(period),
    act: actOf(act),
    side: stanceOf(side),
    count: n,
  }));
}

interface PeriodRow {
  readonly period: number;
  readonly act: number;
  readonly side: number;
  readonly n: number;
}

/** The days of YYYYMM, or of YYYY00; none of 0. */
function daysOfPeriod(period: number): DayTally["days"] {
  if (period === 0) return undefined;
  const year = String(Math.floor(period / 100)).padStart(4, "0");
  const month = period % 100;
  const days = dayRange(month === 0 ? year : `${year}-${String(month).padStart(2, "0")}`);
  return days && { first: dayName(days.first), last: dayName(days.last) };
}

async function countDays(db: Db, filter: StatementFilter): Promise<readonly DayTally[]> {
  const { sql, values } = allOf(await statementConditions(db, filter));
  const rows = await db.all<Row>(
    `SELECT s.first_day AS first, s.last_day AS last, s.act, s.side, count(*) AS count
FROM statement s WHERE ${sql} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    ...values,
  );
  return rows.map(({ first, last, act, side, count }) => ({
    days: first === UNKNOWN_DAY ? undefined : { first: dayName(first), last: dayName(last) },
    act: actOf(act),
    side: stanceOf(side),
    count,
  }));
}
