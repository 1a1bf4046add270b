import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDriver } from "../../../src/store/sqlite/driver.ts";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { settingOf } from "../../../src/store/sqlite/settings.ts";
import { temporaryFolders } from "../../store/temporary-folder.ts";
import { aWorld, TESTER } from "../world.ts";

const newFolder = temporaryFolders();
const Database = await loadDriver();

/** A database that some other program made. */
function foreignDatabase(file: string, sql: string): void {
  const database = new Database(file, { readOnly: false, timeout: 0 });
  database.exec(sql);
  database.close();
}

describe("opening a store", () => {
  it("makes the folders that are missing, and finds everything again", async () => {
    const file = join(newFolder(), "deep", "er", "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.ingest([aWorld()], TESTER);
    const before = await store.record();
    await store.close();
    const again = await openSqliteStore({ file });
    expect(await again.record()).toEqual(before);
    await again.close();
  });

  it.each([
    ["journal_mode", "wal"],
    ["synchronous", 2],
    ["busy_timeout", 5000],
    ["trusted_schema", 0],
  ])("sets %s to %s, so that no acknowledged change is lost", async (pragma, value) => {
    const connection = await openDatabase({ file: join(newFolder(), "hearsay.db") });
    expect(settingOf(connection, pragma)).toBe(value);
    connection.close();
  });

  it("reads what another one writes, and writes nothing, when it is only to be read", async () => {
    const file = join(newFolder(), "hearsay.db");
    const writer = await openSqliteStore({ file });
    const reader = await openSqliteStore({ file, readOnly: true });
    await writer.ingest([aWorld()], TESTER);
    expect(await reader.revision()).toBe(await writer.revision());
    await expect(reader.ingest([aWorld()], TESTER)).rejects.toMatchObject({ code: "badMethod" });
    await expect(reader.attachText("doc-courier", "x")).rejects.toMatchObject({ code: "badMethod" });
    await reader.close();
    await writer.close();
  });

  it("waits for another writer, then says that the store is busy, and works when it is free again", async () => {
    const file = join(newFolder(), "hearsay.db");
    const other = await openDatabase({ file });
    const store = await openSqliteStore({ file, busyTimeout: 50 });
    other.exec("BEGIN IMMEDIATE");
    await expect(store.ingest([aWorld()], TESTER)).rejects.toMatchObject({
      code: "storeBusy",
      message: expect.stringContaining(file),
    });
    other.exec("ROLLBACK");
    expect(await store.ingest([aWorld()], TESTER)).toMatchObject([{ changed: 0 }]);
    other.close();
    await store.close();
  });

  it("fails with noSuchFile where there is nothing to read, and makes nothing", async () => {
    const folder = newFolder();
    const file = join(folder, "none", "hearsay.db");
    await expect(openSqliteStore({ file, readOnly: true })).rejects.toMatchObject({ code: "noSuchFile" });
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  it("fails with unwritable where the path is a folder", async () => {
    const folder = newFolder();
    await expect(openSqliteStore({ file: folder })).rejects.toMatchObject({
      code: "unwritable",
      message: expect.stringContaining(folder),
    });
  });

  it("fails with unwritable where a file stands in the way of the folder", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "data"), "not a folder");
    await expect(openSqliteStore({ file: join(folder, "data", "hearsay.db") })).rejects.toMatchObject({
      code: "unwritable",
    });
  });

  it("fails with unwritable where no folder can be made", async () => {
    // not even for the superuser, whom permissions do not stop
    await expect(openSqliteStore({ file: "/proc/hearsay/hearsay.db" })).rejects.toMatchObject({
      code: "unwritable",
    });
  });

  it.each([
    ["a short text", "hello"],
    ["a long text", "not a database, whatever its name says. ".repeat(1000)],
    ["half of a header", "SQLite format"],
  ])("fails with storeDamaged on %s, and leaves it as it is", async (_, content) => {
    const file = join(newFolder(), "hearsay.db");
    writeFileSync(file, content);
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: "storeDamaged" });
    expect(readFileSync(file, "utf8")).toBe(content);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it.each([
    ["tables", "CREATE TABLE note (text TEXT)"],
    ["a mark of its own", "PRAGMA application_id = 7"],
  ])(
    "fails with storeDamaged on a database of another program, with %s, and leaves it as it is",
    async (_, sql) => {
      const file = join(newFolder(), "hearsay.db");
      foreignDatabase(file, sql);
      const before = readFileSync(file);
      await expect(openSqliteStore({ file })).rejects.toMatchObject({
        code: "storeDamaged",
        message: expect.stringContaining("another program"),
      });
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  );

  it("fails with storeDamaged on a database with pages overwritten", async () => {
    const file = join(newFolder(), "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.ingest([aWorld()], TESTER);
    await store.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096, bytes.length - 4096);
    writeFileSync(file, bytes);
    const attempt = async (): Promise<unknown> => {
      const damaged = await openSqliteStore({ file });
      try {
        return await damaged.record();
      } finally {
        await damaged.close();
      }
    };
    await expect(attempt()).rejects.toMatchObject({ code: "storeDamaged" });
  });

  it("takes an empty file for a new store", async () => {
    const folder = join(newFolder(), "data");
    mkdirSync(folder);
    const file = join(folder, "hearsay.db");
    writeFileSync(file, "");
    const store = await openSqliteStore({ file });
    expect(await store.revision()).toBe(0);
    await store.close();
  });

  it("loads SQLite without a warning, and lets other warnings pass", () => {
    const script = `
      import { loadDriver } from "./src/store/sqlite/driver.ts";
      await loadDriver();
      process.emitWarning("something else");`;
    const run = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      cwd: join(import.meta.dirname, "../../.."),
      encoding: "utf8",
    });
    expect(run.status).toBe(0);
    expect(run.stderr.match(/Warning: .*/g)).toEqual(["Warning: something else"]);
  });
});
