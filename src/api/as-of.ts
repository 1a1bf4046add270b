import { dayRange } from "../model/dates.ts";
import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";

const DAY_MS = 86_400_000;

/**
 * The revision that an `asOf` parameter means: a number (so a year alone is none), or the newest whose change was made not after a time, or
 * not after the end of a day or month (UTC). 0 before the first change. Throws badCall for what is neither, or
 * a revision yet to come.
 */
export async function revisionAsOf(store: Store, value: string): Promise<number> {
  const newest = await store.revision();
  if (/^\d{1,15}$/.test(value)) return checked(Number(value), newest);
  const end = endOf(value);
  if (end === undefined)
    throw refused("must be a revision, a date YYYY-MM or YYYY-MM-DD, or an RFC 3339 time");
  return newestUntil(store, end, newest);
}

/** Milliseconds since 1970 of the last moment that a date or time covers. */
function endOf(value: string): number | undefined {
  const days = dayRange(value);
  if (days === undefined) return undefined;
  return value.includes("T") ? Date.parse(value) : (days.last + 1) * DAY_MS - 1;
}

/** Times in the log never go back, so halving finds the last entry in time. */
async function newestUntil(store: Store, end: number, newest: number): Promise<number> {
  let [known, open] = [0, newest];
  while (known < open) {
    const middle = Math.ceil((known + open) / 2);
    const [entry] = await store.changes(middle - 1, 1);
    if (entry !== undefined && Date.parse(entry.at) <= end) known = middle;
    else open = middle - 1;
  }
  return known;
}

function checked(rev: number, newest: number): number {
  if (rev <= newest) return rev;
  throw refused(`is ${rev}, and the newest revision is ${newest}: name one up to that`);
}

function refused(detail: string): AppError {
  return new AppError("badCall", `The parameter asOf ${detail}.`, [{ parameter: "asOf", detail }]);
}
