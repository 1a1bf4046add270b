import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { aDocument } from "../../builders/members.ts";
import { at, aWorld, only, said, TESTER } from "../world.ts";

// A writer that is killed while it writes: puts one document with its statements in after the other, and says the
// number of each only when the store has acknowledged it.
const STATEMENTS_A_DOCUMENT = 3;

const [file = "", first = "0"] = process.argv.slice(2);
const store = await openSqliteStore({ file });
await store.ingest([aWorld()], TESTER);
process.stdout.write("ready\n");
for (let number = Number(first); ; number += 1) {
  const document = `doc-${number}` as const;
  const statements = Array.from({ length: STATEMENTS_A_DOCUMENT }, (_, index) =>
    said({ id: `stm-${number}-${index}`, in: [at(document, "some words")] }),
  );
  const record = only({ documents: [aDocument({ id: document, title: `Paper ${number}` })], statements });
  await store.ingest([record], TESTER);
  await store.attachText(document, `the text of ${number}`);
  process.stdout.write(`${number}\n`);
}
