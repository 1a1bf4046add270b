import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connectionTo, type Connection } from "../../../src/store/sqlite/connection.ts";
import { loadDriver } from "../../../src/store/sqlite/driver.ts";
import { migrate, newestVersion, refuseNewer, schemaVersion } from "../../../src/store/sqlite/migrate.ts";
import { MIGRATIONS } from "../../../src/store/sqlite/migrations/index.ts";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { aWorld, TESTER } from "../world.ts";
import { temporaryFolders } from "../temporary-folder.ts";

const newFolder = temporaryFolders();
const Database = await loadDriver();

function connect(file: string): Connection {
  return connectionTo(new Database(file, { readOnly: false, timeout: 0 }), file);
}

const tablesOf = (connection: Connection): readonly string[] =>
  connection
    .all<{ readonly name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .map(({ name }) => name);

describe("migrations", () => {
  it("are numbered from 1 without gaps", () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(MIGRATIONS.length).toBeGreaterThan(0);
  });

  it("make strict tables only, and mark the database as ours", async () => {
    const connection = await openDatabase({ file: ":memory:" });
    const tables = connection.all<{ readonly name: string; readonly strict: number }>(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    );
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    expect(connection.get("PRAGMA application_id")).toEqual({ application_id: 0x48656172 });
    expect(schemaVersion(connection)).toBe(newestVersion());
    connection.close();
  });

  it("do those steps that are missing, each once", () => {
    const connection = connect(":memory:");
    const steps = [
      { version: 1, sql: "CREATE TABLE a (x TEXT) STRICT; INSERT INTO a VALUES ('one')" },
      { version: 2, sql: "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = x || '!'" },
    ];
    migrate(connection, steps.slice(0, 1));
    migrate(connection, steps);
    migrate(connection, steps);
    expect(connection.all("SELECT * FROM a")).toEqual([{ x: "one", y: "one!" }]);
    expect(schemaVersion(connection)).toBe(2);
    connection.close();
  });

  it("leave the old schema whole when a step fails half-way", () => {
    const connection = connect(":memory:");
    const good = { version: 1, sql: "CREATE TABLE a (x TEXT) STRICT" };
    const bad = { version: 2, sql: "CREATE TABLE b (x TEXT) STRICT; CREATE TABLE a (x TEXT) STRICT" };
    expect(() => migrate(connection, [good, bad])).toThrow("already exists");
    expect(tablesOf(connection)).toEqual(["a"]);
    expect(schemaVersion(connection)).toBe(1);
    connection.close();
  });

  it("refuse a database of a newer version, name both versions, and leave it as it is", async () => {
    const file = join(newFolder(), "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.close();
    const newer = connect(file);
    newer.exec("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
    newer.close();
    const before = readFileSync(file);
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      code: "storeTooNew",
      message: expect.stringMatching(new RegExp(`version 99.*up to ${newestVersion()}.*update the program`)),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("are not done on a store that is only read, which says how to do them", async () => {
    const file = join(newFolder(), "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.close();
    const older = connect(file);
    older.exec("PRAGMA user_version = 0");
    older.close();
    await expect(openSqliteStore({ file, readOnly: true })).rejects.toMatchObject({
      code: "storeDamaged",
      message: expect.stringContaining("open it once for writing"),
    });
  });

  it("index the words of an older store anew, so that it is searched like a new one", async () => {
    const file = join(newFolder(), "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.ingest([aWorld()], TESTER);
    await store.close();
    const older = connect(file);
    // As version 1 left it: no list of words, and statements without the names of what they are about.
    older.exec("DROP TABLE word; INSERT INTO words (words) VALUES ('delete-all'); PRAGMA user_version = 1");
    older.close();
    const upgraded = await openSqliteStore({ file });
    const find = async (q: string) =>
      (await upgraded.search({ q, kinds: ["Statement", "Organization"], limit: 9, offset: 0 })).rows;
    expect((await find("south town bridge")).map(({ id }) => id)).toContain("stm-north-asserts");
    expect((await find("northalnd"))[0]).toMatchObject({ id: "org-northland", corrected: "northland" });
    await upgraded.close();
  });

  it("know the newest of the steps given", () => {
    const connection = connect(":memory:");
    expect(newestVersion([])).toBe(0);
    expect(() => refuseNewer(connection, [])).not.toThrow();
    connection.close();
  });
});
