import { dayName } from "../../model/dates.ts";
import type { Db } from "../engine.ts";
import { actOf, stanceOf, UNKNOWN_DAY } from "../numbers.ts";
import type { DayTally, StatementFilter } from "../store.ts";
import { allOf } from "./condition.ts";
import { statementConditions } from "./statement-conditions.ts";

interface Row {
  readonly first: number;
  readonly last: number;
  readonly act: number;
  readonly side: number;
  readonly count: number;
}

/** Statements that pass a filter, counted by their days, acts and sides. */
export async function tallyDays(db: Db, filter: StatementFilter): Promise<readonly DayTally[]> {
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
