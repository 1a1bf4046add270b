import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateRecords } from "../../src/generate/generate-records.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { STATES } from "../../src/vocabulary/statement-words.ts";
import { temporaryFolders } from "../store/temporary-folder.ts";

const newFolder = temporaryFolders();
const ROOT = join(import.meta.dirname, "../..");
const KILLS = 6;

/** Runs the import and kills it when so many lines were reported; resolves to whether it came to its end. */
async function importedUntil(lines: number, file: string, data: string): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "src/main.ts", "import", file, "--data", data, "--json"],
    { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] },
  );
  let seen = 0;
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    seen += chunk.split("\n").length - 1;
    // in the middle of what follows, not at its end
    if (seen >= lines) setTimeout(() => child.kill("SIGKILL"), 3 * lines);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0));
  });
}

/** Everything that a store tells of itself but when things were put in. */
async function toldBy(store: Store): Promise<unknown> {
  const page = { limit: 500, sort: "id" } as const;
  return {
    record: await store.record(STATES),
    counts: await store.counts(),
    statements: await store.statements({ states: STATES }, page),
    contested: await store.claims({ standing: ["contested"] }, page),
    months: await store.tallyDays({}, "month"),
  };
}

describe("an import that is killed", () => {
  it(
    `goes on where it was, ${KILLS} times, and ends as if it had never been`,
    { timeout: 180_000 },
    async () => {
      const folder = newFolder();
      const file = join(folder, "made-up.jsonl");
      const records = [...generateRecords({ statements: 1500, seed: 5, pieceSize: 60 })];
      writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
      let killed = 0;
      for (let kill = 1; kill <= KILLS; kill += 1)
        if (!(await importedUntil(kill, file, folder))) killed += 1;
      expect(killed).toBeGreaterThan(KILLS / 2);
      expect(await importedUntil(Infinity, file, folder)).toBe(true);
      const [resumed, straight] = [await openStore(join(folder, "hearsay.db")), await openStore(":memory:")];
      await straight.ingest(records, { at: "2024-01-01T00:00:00Z", by: "tester" });
      expect(await toldBy(resumed)).toEqual(await toldBy(straight));
      await resumed.close();
      await straight.close();
    },
  );
});
