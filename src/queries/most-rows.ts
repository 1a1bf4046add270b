import { AppError } from "../model/errors.ts";

/** Rows that are put into one answer: more would not fit into the memory of whoever works it out. */
const MOST_ROWS = 50_000;

/** Refuses what would make an answer of too many rows; `instead` says what to do. Throws badCall. */
export function refuseTooMany(
  rows: number,
  { parameter, instead }: { readonly parameter: string; readonly instead: string },
): void {
  if (rows <= MOST_ROWS) return;
  const detail = `would take in ${rows} rows, and ${MOST_ROWS} are the most: ${instead}`;
  throw new AppError("badCall", `The parameter ${parameter} ${detail}.`, [{ parameter, detail }]);
}
