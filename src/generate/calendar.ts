import { dayName } from "../model/dates.ts";

/** Days since 1970-01-01: 2014-01-01. */
export const FIRST_DAY = 16_071;
/** Ten years. */
export const DAYS = 3652;

const NAMES = new Map<number, string>();

/** YYYY-MM-DD, each made once: a graph has hundreds of statements a day. */
export function dateOf(day: number): string {
  const known = NAMES.get(day);
  if (known !== undefined) return known;
  const name = dayName(day);
  NAMES.set(day, name);
  return name;
}
