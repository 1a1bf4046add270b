import { z } from "zod";

const DAY_MS = 86_400_000;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** First and last day a date may mean, as days since 1970-01-01: a year is 365 or 366 of them. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Days since 1970-01-01 of one calendar day; undefined when there is no such day. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? Math.floor(at.getTime() / DAY_MS)
    : undefined;
}

/** The days a date covers, or undefined when it is no date: YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339 (rule 13). */
export function dayRange(date: string): DayRange | undefined {
  // a time is longer than any date
  if (date.length > 10 && INSTANT.test(date)) {
    const at = Date.parse(date);
    const day = dayRange(date.slice(0, 10));
    return Number.isNaN(at) || !day
      ? undefined
      : { first: Math.floor(at / DAY_MS), last: Math.floor(at / DAY_MS) };
  }
  const parts = DATE.exec(date);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (first === undefined) return undefined;
  if (day !== undefined) return { first, last: first };
  const next =
    month === undefined
      ? dayNumber(year + 1, 1, 1)
      : dayNumber(year + (month === 12 ? 1 : 0), (month % 12) + 1, 1);
  return next === undefined ? undefined : { first, last: next - 1 };
}

/** The calendar day, YYYY-MM-DD, of a number of days since 1970-01-01. */
export function dayName(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** A date as the field writes it: YYYY[-MM[-DD]] or RFC 3339 (rule 13). */
export const dateText = z
  .string()
  .refine((value) => dayRange(value) !== undefined, "must be YYYY, YYYY-MM, YYYY-MM-DD or an RFC 3339 time");
