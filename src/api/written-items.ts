import type { Reading } from "../queries/reading.ts";
import type { BoundedCache } from "./bounded-cache.ts";

interface Writing<Row, Item> {
  readonly describe: (rows: readonly Row[]) => Promise<readonly Item[]>;
  readonly idOf: (row: Row) => string;
  readonly written: BoundedCache<string> | undefined;
  readonly reading: Reading;
}

/** Bytes that an entry takes beside its text. */
const ENTRY = 150;

/** Items as JSON, in the order of their rows. What was written for an earlier question of this revision is not described again. */
export async function writtenItems<Row, Item extends object>(
  rows: readonly Row[],
  { describe, idOf, written, reading }: Writing<Row, Item>,
): Promise<readonly string[]> {
  // somebody at this machine may see more
  const keyOf = (id: string): string => `${id} ${String(reading.showAttached)}`;
  const known = new Map<string, string>();
  for (const row of rows) {
    const text = written?.get(keyOf(idOf(row)));
    if (text !== undefined) known.set(idOf(row), text);
  }
  const missing = rows.filter((row) => !known.has(idOf(row)));
  if (missing.length > 0) {
    for (const item of await describe(missing)) {
      const text = JSON.stringify(item);
      // an item has the id of its row: what is described bears it
      const { id } = item as Item & { readonly id: string };
      known.set(id, text);
      written?.set(keyOf(id), text, 2 * text.length + ENTRY);
    }
  }
  // none for a row whose claim is gone
  return rows.flatMap((row) => known.get(idOf(row)) ?? []);
}
