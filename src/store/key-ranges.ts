import type { Db } from "./engine.ts";

/** Keys from the first up to, and without, the last. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
}

/** All keys there may be, in pieces of so many; the first and the last are open to where no key should be. */
export async function keyRanges(db: Db, piece: number): Promise<readonly KeyRange[]> {
  let last = 0;
  for (const table of ["node", "statement"]) {
    const [row] = await db.all<{ readonly last: number | null }>(`SELECT max(k) AS last FROM ${table}`);
    last = Math.max(last, row?.last ?? 0);
  }
  const count = Math.floor(last / piece) + 1;
  return Array.from({ length: count }, (_, at) => ({
    from: at === 0 ? Number.MIN_SAFE_INTEGER : at * piece,
    to: at === count - 1 ? Number.MAX_SAFE_INTEGER : (at + 1) * piece,
  }));
}

/** The values of a column within a range, each once. */
export async function keysIn(
  db: Db,
  table: string,
  column: string,
  { from, to }: KeyRange,
): Promise<readonly number[]> {
  const rows = await db.all<{ readonly k: number }>(
    `SELECT DISTINCT ${column} AS k FROM ${table} WHERE ${column} >= ? AND ${column} < ?`,
    from,
    to,
  );
  return rows.map(({ k }) => k);
}
