import type { Store } from "../store/store.ts";
import type { RecordFile } from "./cli-command.ts";
import { type CheckedRecord, checkRecord } from "./load-record.ts";

/** Holds a record against the rules; it may refer to what the store has. */
export async function checkAgainstStore(store: Store, file: RecordFile): Promise<CheckedRecord> {
  const kinds = await store.kindsOf(idsIn(file.value));
  return checkRecord(file, (id) => kinds.get(id));
}

const ID = /^[a-z]{3}-[a-z0-9-]{1,63}$/;

/** Every id-like string of a file: what it may refer to and the store may know. */
function idsIn(value: unknown): readonly string[] {
  const ids = new Set<string>();
  const queue: unknown[] = [value];
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next === "string") {
      if (ID.test(next)) ids.add(next);
    } else if (typeof next === "object" && next !== null) {
      for (const inner of Object.values(next)) queue.push(inner);
    }
  }
  return [...ids];
}
