import type { Store } from "../../src/store/store.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { riverRecord } from "./river-record.ts";
import { GAZETTE, HERALD, LEDGER } from "./river-texts.ts";

/** When the river record was put in. */
export const RECORDED_AT = "2024-06-03T10:00:00Z";

/** A store in memory that holds the river record and the texts that anybody may read. */
export async function riverStore(record = riverRecord()): Promise<Store> {
  const store = await openSqliteStore({ file: ":memory:" });
  await store.ingest([record], { at: RECORDED_AT, by: "tester", why: "made up" });
  await store.attachText("doc-gazette", GAZETTE);
  await store.attachText("doc-herald", HERALD);
  await store.attachText("doc-ledger", LEDGER);
  return store;
}
