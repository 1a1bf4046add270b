import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { backupSqlite } from "../../../src/store/sqlite/backup.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { restoreSqlite } from "../../../src/store/sqlite/restore.ts";
import { anAgent } from "../../builders/members.ts";
import { temporaryFolders } from "../temporary-folder.ts";
import { aWorld, only, TESTER } from "../world.ts";

const newFolder = temporaryFolders();

/** The package for Node 20 holds a closed database until its statements are collected as garbage. */
async function letGo(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void; // what the flag brings
  for (let turn = 0; turn < 3; turn += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("backup and restore", () => {
  it("bring back the store as it was, texts and log included, while it is in use", async () => {
    const folder = newFolder();
    const file = join(folder, "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.ingest([aWorld()], TESTER);
    await store.attachText("doc-original", "words");
    const before = { record: await store.record(), log: await store.changes(0, 1000) };
    await backupSqlite(file, join(folder, "copy.db"));
    await store.ingest([only({ agents: [anAgent({ name: "Elsewhere" })] })], TESTER);
    await store.close();
    await letGo();

    await restoreSqlite(join(folder, "copy.db"), file);
    const restored = await openSqliteStore({ file });
    expect({ record: await restored.record(), log: await restored.changes(0, 1000) }).toEqual(before);
    expect(await restored.textOf("doc-original")).toBe("words");
    await restored.close();
    expect(readdirSync(folder).filter((name) => name.includes("before-restore"))).toHaveLength(1);
  });

  it("leave a store alone that another program has open", async () => {
    const folder = newFolder();
    const file = join(folder, "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.ingest([aWorld()], TESTER);
    await backupSqlite(file, join(folder, "copy.db"));
    await expect(restoreSqlite(join(folder, "copy.db"), file, 50)).rejects.toMatchObject({
      code: "storeBusy",
    });
    expect(await store.ingest([aWorld()], TESTER)).toMatchObject([{ added: 0, changed: 0 }]);
    await store.close();
  });

  it("never write over a file that is there", async () => {
    const folder = newFolder();
    const file = join(folder, "hearsay.db");
    await (await openSqliteStore({ file })).close();
    await expect(backupSqlite(file, file)).rejects.toMatchObject({ code: "unwritable" });
    await expect(backupSqlite(join(folder, "none.db"), join(folder, "copy.db"))).rejects.toMatchObject({
      code: "noSuchFile",
    });
    expect(existsSync(join(folder, "copy.db"))).toBe(false);
  });

  it("keep the store that is there when the backup is no backup", async () => {
    const folder = newFolder();
    const file = join(folder, "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.ingest([aWorld()], TESTER);
    await store.close();
    writeFileSync(join(folder, "rubbish.db"), "rubbish");
    await expect(restoreSqlite(join(folder, "rubbish.db"), file)).rejects.toMatchObject({
      code: "storeDamaged",
    });
    const again = await openSqliteStore({ file });
    expect(await again.revision()).toBeGreaterThan(0);
    await again.close();
  });
});
