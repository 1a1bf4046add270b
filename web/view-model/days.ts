/** Dates as a record writes them: YYYY, YYYY-MM or YYYY-MM-DD; longer ones count by their day. Unknown ones give "". */
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/;
const DAY_MS = 86_400_000;

/** The first day of a year, month or day, YYYY-MM-DD. */
export function firstDay(date: string): string {
  const [, year, month = "01", day = "01"] = DATE.exec(date) ?? [];
  return year === undefined ? "" : `${year}-${month}-${day}`;
}

/** The last day of it. */
export function lastDay(date: string): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return "";
  if (month === undefined) return `${year}-12-31`;
  // Day 0 of the next month is the last of this one.
  const last = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  return `${year}-${month}-${last}`;
}

/** Days since 1970-01-01; undefined for no date. */
export function dayNumber(date: string): number | undefined {
  const time = Date.parse(`${firstDay(date)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / DAY_MS;
}

/** YYYY-MM-DD of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, "YYYY-MM-DD".length);
}
