import type { Record as HearsayRecord } from "../../model/record.ts";
import { Batch } from "../batch.ts";
import { changeAndDerive } from "../derive/derive.ts";
import type { Db } from "../engine.ts";
import { appendToLog, revisionOf } from "../log.ts";
import type { Authorship, IngestReport } from "../store.ts";
import { compareWithStored, type Difference } from "./differences.ts";
import { keysFor } from "./keys.ts";

/** Puts one valid record in, in the transaction of the caller: members, what is worked out from them, and log. */
export async function ingestRecord(
  db: Db,
  record: HearsayRecord,
  authorship: Authorship,
): Promise<IngestReport> {
  const { differences, unchanged } = await compareWithStored(db, record);
  if (differences.length === 0) return { rev: await revisionOf(db), added: 0, changed: 0, unchanged };
  await putMembers(db, differences);
  const added = differences.filter((difference) => difference.isNew).length;
  return {
    rev: await appendToLog(db, differences, authorship),
    added,
    changed: differences.length - added,
    unchanged,
  };
}

/** Puts members into their tables and works out what follows, in the transaction of the caller. */
export async function putMembers(db: Db, differences: readonly Difference[]): Promise<void> {
  const batch = new Batch(db);
  await changeAndDerive(db, batch, await keysFor(db, batch, differences), differences);
}
