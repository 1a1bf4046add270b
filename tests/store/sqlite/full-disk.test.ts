import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateRecords } from "../../../src/generate/generate-records.ts";
import { PART_NAMES } from "../../../src/model/record.ts";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import { sqliteEngine } from "../../../src/store/sqlite/sqlite-engine.ts";
import { storeOver } from "../../../src/store/store-over.ts";
import { temporaryFolders } from "../temporary-folder.ts";
import { aWorld, only, TESTER } from "../world.ts";

const newFolder = temporaryFolders();

describe("a store whose disk is full", () => {
  it("says so, keeps all that it acknowledged, and goes on when there is room", async () => {
    const file = join(newFolder(), "hearsay.db");
    const writer = await openDatabase({ file });
    const reader = await openDatabase({ file, readOnly: true });
    const store = storeOver(sqliteEngine({ writer, reader }), {
      readOnly: false,
      openPast: () => Promise.reject(new Error("the test looks at the present")),
    });
    await store.ingest([aWorld()], TESTER);
    const before = await store.record();
    // SQLite fails with the same error where it may not grow as where the disk has no room.
    const [{ page_count: pages } = { page_count: 0 }] = writer.all<{ readonly page_count: number }>(
      "PRAGMA page_count",
    );
    writer.all(`PRAGMA max_page_count = ${pages + 20}`);
    const parts = [...generateRecords({ statements: 400, seed: 1 })];
    const record = only(
      Object.fromEntries(
        PART_NAMES.map((part) => [part, parts.flatMap((one): readonly object[] => one[part])]),
      ),
    );
    await expect(store.ingest([record], TESTER)).rejects.toMatchObject({
      code: "unwritable",
      message: expect.stringContaining("the disk is full"),
    });
    expect(await store.record()).toEqual(before);
    writer.all("PRAGMA max_page_count = 1000000");
    await store.ingest([record], TESTER);
    expect((await store.counts()).Statement).toBeGreaterThan(before.statements.length);
    expect(writer.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    await store.close();
  });
});
