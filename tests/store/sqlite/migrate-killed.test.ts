import { spawn } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateRecords } from "../../../src/generate/generate-records.ts";
import { PART_NAMES, type Record as HearsayRecord } from "../../../src/model/record.ts";
import { connectionTo } from "../../../src/store/sqlite/connection.ts";
import { loadDriver } from "../../../src/store/sqlite/driver.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { STATES } from "../../../src/vocabulary/statement-words.ts";
import { temporaryFolders } from "../temporary-folder.ts";
import { only } from "../world.ts";
import { fillAsVersion2 } from "./version-2.ts";

const newFolder = temporaryFolders();
const Database = await loadDriver();
const ROOT = join(import.meta.dirname, "../../..");

/** Opens the database in another process and kills it so many milliseconds later; resolves to what it had said. */
function killedAfter(milliseconds: number, file: string): Promise<string> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "open-once.ts"), file],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    if (said === "") setTimeout(() => child.kill("SIGKILL"), milliseconds);
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve(said));
  });
}

describe("a store of version 2 that is killed while it is taken over", () => {
  it("is whole, old or new, and the next start finishes", { timeout: 120_000 }, async () => {
    const folder = newFolder();
    const old = join(folder, "old.db");
    const records = [...generateRecords({ statements: 600, seed: 2 })];
    const whole: HearsayRecord = only(
      Object.fromEntries(
        PART_NAMES.map((part) => [part, records.flatMap((record): readonly object[] => record[part])]),
      ),
    );
    const connection = connectionTo(new Database(old, { readOnly: false, timeout: 0 }), old);
    fillAsVersion2(connection, whole);
    connection.close();
    let broken = 0;
    for (const milliseconds of [5, 60, 120, 200, 320]) {
      const file = join(folder, `${milliseconds}.db`);
      copyFileSync(old, file);
      if (!(await killedAfter(milliseconds, file)).includes("done")) broken += 1;
      const store = await openSqliteStore({ file });
      const { statements, claims, agents } = await store.record(STATES);
      expect([statements.length, claims.length, agents.length]).toEqual([
        whole.statements.length,
        whole.claims.length,
        whole.agents.length,
      ]);
      expect(
        (await store.claims({ standing: ["contested"] }, { limit: 1, sort: "id" })).total,
      ).toBeGreaterThan(0);
      await store.close();
    }
    expect(broken).toBeGreaterThan(1);
  });
});
