import { STANCE_NAMES, type Stance } from "../vocabulary/stances.ts";
import { compareText } from "../model/canonical.ts";
import { dayRange } from "../model/dates.ts";
import type { DayTally } from "../store/store.ts";
import { groupRows } from "./group-rows.ts";

/** Letters of YYYY-MM-DD that name a period. */
const LETTERS = { day: 10, month: 7, year: 4 } as const;

/** How finely time is cut. */
export type Period = keyof typeof LETTERS;
export const PERIODS = Object.keys(LETTERS) as readonly Period[];

/** Statements of one period, by the side they take on their claims. */
export interface PeriodTally extends Readonly<Record<Stance, number>> {
  /** YYYY-MM-DD, YYYY-MM or YYYY: a date that is less exact than asked for is a period of its own. */
  readonly period: string;
  readonly statements: number;
}

/** When the statements were said, else published. */
export interface TimeSpan {
  /** How finely time is cut here. */
  readonly period: Period;
  /** Oldest first; periods without statements are left out. */
  readonly periods: readonly PeriodTally[];
  /** Number of statements of which no day is known. */
  readonly undated: number;
  /** First and last day that any may be of, YYYY-MM-DD; missing where no day is known. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Tallies of days put together to periods; `auto` cuts so that a timeline has neither too many bars nor one. */
export function timeSpan(tallies: readonly DayTally[], wanted: Period | "auto"): TimeSpan {
  const dated = tallies.flatMap(({ days, side, count }) =>
    days === undefined ? [] : [{ ...days, side, count }],
  );
  const first = dated
    .map((tally) => tally.first)
    .sort(compareText)
    .at(0);
  const last = dated
    .map((tally) => tally.last)
    .sort(compareText)
    .at(-1);
  const by = wanted === "auto" ? fittingPeriod(first, last) : wanted;
  const periods = groupRows(dated, (tally) => periodOf(tally, by));
  return {
    period: by,
    periods: [...periods]
      .map(([period, rows]) => ({ period, statements: sum(rows), ...bySide(rows) }))
      .sort((a, b) => compareText(a.period, b.period)),
    undated: sum(tallies.filter(({ days }) => days === undefined)),
    first,
    last,
  };
}

/** Days up to two months, months up to ten years, then years. */
const MOST_DAYS = 62;
const MOST_DAYS_OF_MONTHS = 3653;

function fittingPeriod(first: string | undefined, last: string | undefined): Period {
  const start = first === undefined ? undefined : dayRange(first);
  const end = last === undefined ? undefined : dayRange(last);
  const days = start === undefined || end === undefined ? 0 : end.last - start.first + 1;
  if (days <= MOST_DAYS) return "day";
  return days <= MOST_DAYS_OF_MONTHS ? "month" : "year";
}

/** The longest date, at most as fine as asked for, that both days share. */
function periodOf({ first, last }: { readonly first: string; readonly last: string }, by: Period): string {
  const letters = [LETTERS[by], LETTERS.month, LETTERS.year].find(
    (length) => length <= LETTERS[by] && first.slice(0, length) === last.slice(0, length),
  );
  return first.slice(0, letters ?? LETTERS.year);
}

function bySide(rows: readonly Counted[]): Readonly<Record<Stance, number>> {
  const counts = STANCE_NAMES.map((stance) => [stance, sum(rows.filter(({ side }) => side === stance))]);
  return Object.fromEntries(counts) as Record<Stance, number>; // one entry a stance
}

interface Counted {
  readonly side: Stance;
  readonly count: number;
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
