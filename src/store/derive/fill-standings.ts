import { Batch } from "../batch.ts";
import type { Db } from "../engine.ts";
import { keyRanges, keysIn } from "../key-ranges.ts";
import { deriveStandings } from "./standings.ts";

/** Keys of members that are worked out together. */
const PIECE = 10_000;

/** Works all standings out again, a piece at a time: for tables that have come to hold more of them. */
export async function fillStandings(db: Db): Promise<void> {
  for (const range of await keyRanges(db, PIECE)) {
    const batch = new Batch(db);
    await deriveStandings(batch, await keysIn(db, "node", "k", range));
    await batch.write();
  }
}
