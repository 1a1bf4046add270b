import { Batch } from "../batch.ts";
import type { Db, Engine } from "../engine.ts";
import { revisionOf } from "../log.ts";
import { keyRanges } from "../key-ranges.ts";
import { recountTies, TallyPrints } from "./recount-counts.ts";
import { recountRows } from "./recount-rows.ts";
import { recountWords } from "./recount-words.ts";
import { Unlike, type UnlikeRows } from "./unlike.ts";

export interface RecountOptions {
  /** Told after each piece, in keys. */
  readonly show?: (done: number, total: number) => void;
  /** Keys of members that are worked out together. */
  readonly piece?: number;
}

export interface RecountReport {
  /** Of the engine. */
  readonly place: string;
  readonly rev: number;
  /** By table; empty where everything is as it should be. */
  readonly unlike: readonly UnlikeRows[];
}

/**
 * Works everything out again that is worked out from the members, a piece at a time, and tells what is stored
 * otherwise. One view of the database, whoever writes meanwhile; nothing is changed.
 */
export async function recountStore(engine: Engine, options: RecountOptions = {}): Promise<RecountReport> {
  return engine.read(async (db) => ({
    place: engine.place,
    rev: await revisionOf(db),
    unlike: await recount(db, options),
  }));
}

/** The same within a transaction. */
export async function recount(
  db: Db,
  { show = () => undefined, piece = 10_000 }: RecountOptions = {},
): Promise<readonly UnlikeRows[]> {
  const unlike = new Unlike();
  const prints = new TallyPrints();
  const ranges = await keyRanges(db, piece);
  for (const [done, range] of ranges.entries()) {
    show(done * piece, ranges.length * piece);
    await recountRows(db, range, unlike);
    const batch = new Batch(db); // as it is stored, whatever would be put right
    prints.add((await recountTies(db, batch, range, unlike)).tallies.values());
    await recountWords(db, batch, range, unlike);
  }
  await prints.compare(db, ranges, unlike);
  return unlike.told(db);
}
