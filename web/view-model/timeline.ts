import type { Stance } from "../../src/vocabulary/stances.ts";
import { STANCE_NAMES } from "../../src/vocabulary/stances.ts";
import { dateOfDay, dayNumber, firstDay, lastDay } from "./days.ts";

/** Statements of a year, a month or a day (YYYY, YYYY-MM, YYYY-MM-DD), by where they stand. */
export interface Period extends Readonly<Record<Stance, number>> {
  readonly period: string;
  readonly statements: number;
}

/** A part of a bar; all numbers are shares, 0 to 1, y counted from above. */
interface BarPart {
  readonly stance: Stance;
  readonly y: number;
  readonly height: number;
}

export interface Bar extends Period {
  readonly x: number;
  readonly width: number;
  readonly parts: readonly BarPart[];
}

export interface Timeline {
  readonly bars: readonly Bar[];
  /** Every year, month or day from the first to the last: where a range can begin and end. */
  readonly stops: readonly string[];
}

/** Stops at most: a range of days over centuries would be a list nobody can walk. */
const MOST_STOPS = 5000;

/** The strip for these periods; undefined where nothing has a date. */
export function timelineOf(periods: readonly Period[]): Timeline | undefined {
  const dated = periods.filter(({ period, statements }) => firstDay(period) !== "" && statements > 0);
  const begin = dated.map(({ period }) => firstDay(period)).sort()[0];
  const end = dated
    .map(({ period }) => lastDay(period))
    .sort()
    .at(-1);
  if (begin === undefined || end === undefined) return undefined;
  const most = Math.max(...dated.map(({ statements }) => statements));
  const [first, days] = [dayOf(begin), dayOf(end) - dayOf(begin) + 1];
  const bars = dated.map((period) => {
    const from = dayOf(firstDay(period.period));
    return {
      ...period,
      x: (from - first) / days,
      width: (dayOf(lastDay(period.period)) - from + 1) / days,
      parts: partsOf(period, most),
    };
  });
  const finest = Math.max(...dated.map(({ period }) => period.length));
  // Wide ones first, so that what is known more exactly stands before them.
  return { bars: bars.sort((a, b) => b.width - a.width || a.x - b.x), stops: stopsOf(begin, end, finest) };
}

/** The indexes of the stops that the days of an address mean; open ends are the first and the last. */
export function rangeOf(
  { stops }: Timeline,
  from: string | undefined,
  to: string | undefined,
): readonly [number, number] {
  const last = stops.length - 1;
  const begin = from === undefined || firstDay(from) === "" ? "" : firstDay(from);
  const end = to === undefined || lastDay(to) === "" ? "9999" : lastDay(to);
  const a = stops.findIndex((stop) => lastDay(stop) >= begin);
  const b = stops.findLastIndex((stop) => firstDay(stop) <= end);
  return [a < 0 ? last : a, Math.max(0, b)];
}

/** What an address says for a range of stops: nothing for an end that leaves nothing out. */
export function daysOf(
  { stops }: Timeline,
  [a, b]: readonly [number, number],
): { readonly from: string | undefined; readonly to: string | undefined } {
  return {
    from: a === 0 ? undefined : stops[a],
    to: b === stops.length - 1 ? undefined : stops[b],
  };
}

/** Statements whose day, month or year touches these stops. */
export function statementsWithin({ bars, stops }: Timeline, [a, b]: readonly [number, number]): number {
  const begin = firstDay(stops[a] ?? "");
  const end = lastDay(stops[b] ?? "");
  return bars
    .filter(({ period }) => lastDay(period) >= begin && firstDay(period) <= end)
    .reduce((sum, { statements }) => sum + statements, 0);
}

/** The part of the strip, 0 to 1, at which a stop begins and ends. */
export function placeOf({ stops }: Timeline, index: number): { readonly x: number; readonly width: number } {
  const first = dayOf(firstDay(stops[0] ?? ""));
  const days = dayOf(lastDay(stops.at(-1) ?? "")) - first + 1;
  const stop = stops[index] ?? "";
  const from = dayOf(firstDay(stop));
  return { x: (from - first) / days, width: (dayOf(lastDay(stop)) - from + 1) / days };
}

/** The stop at a share of the strip's width. */
export function stopAt(timeline: Timeline, share: number): number {
  const { stops } = timeline;
  const first = dayOf(firstDay(stops[0] ?? ""));
  const days = dayOf(lastDay(stops.at(-1) ?? "")) - first + 1;
  const day = dateOfDay(first + Math.min(days - 1, Math.max(0, Math.floor(share * days))));
  return Math.max(
    0,
    stops.findLastIndex((stop) => firstDay(stop) <= day),
  );
}

function partsOf(period: Period, most: number): readonly BarPart[] {
  let y = 1;
  return STANCE_NAMES.filter((stance) => period[stance] > 0).map((stance) => {
    const height = period[stance] / most;
    y -= height;
    return { stance, y, height };
  });
}

function stopsOf(begin: string, end: string, letters: number): readonly string[] {
  const stops: string[] = [];
  let day = dayOf(begin);
  const last = dayOf(end);
  while (day <= last && stops.length < MOST_STOPS) {
    const stop = dateOfDay(day).slice(0, letters);
    stops.push(stop);
    day = dayOf(lastDay(stop)) + 1;
  }
  return stops;
}

function dayOf(date: string): number {
  return dayNumber(date) ?? 0;
}
