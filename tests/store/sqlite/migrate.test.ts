import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connectionTo, type Connection } from "../../../src/store/sqlite/connection.ts";
import { loadDriver } from "../../../src/store/sqlite/driver.ts";
import { migrate, newestVersion, refuseNewer, schemaVersion } from "../../../src/store/sqlite/migrate.ts";
import { MIGRATIONS } from "../../../src/store/sqlite/migrations/index.ts";
import type { Migration } from "../../../src/store/sqlite/migrations/migration.ts";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { STATES } from "../../../src/vocabulary/statement-words.ts";
import { aWorld, TESTER } from "../world.ts";
import { fillAsVersion2 } from "./version-2.ts";
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

const step = (version: number, sql: string): Migration => ({
  version,
  run: async (connection) => connection.exec(sql),
});

describe("migrations", () => {
  it("are numbered from 3 without gaps, which takes everything before over", () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 3));
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

  it("do those steps that are missing, each once", async () => {
    const connection = connect(":memory:");
    const steps = [
      step(1, "CREATE TABLE a (x TEXT) STRICT; INSERT INTO a VALUES ('one')"),
      step(2, "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = x || '!'"),
    ];
    await migrate(connection, steps.slice(0, 1));
    await migrate(connection, steps);
    await migrate(connection, steps);
    expect(connection.all("SELECT * FROM a")).toEqual([{ x: "one", y: "one!" }]);
    expect(schemaVersion(connection)).toBe(2);
    connection.close();
  });

  it("leave the old schema whole when a step fails half-way", async () => {
    const connection = connect(":memory:");
    const good = step(1, "CREATE TABLE a (x TEXT) STRICT");
    const bad = step(2, "CREATE TABLE b (x TEXT) STRICT; CREATE TABLE a (x TEXT) STRICT");
    await expect(migrate(connection, [good, bad])).rejects.toThrow("already exists");
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

  it("take everything over from a store of version 2, which then answers like a new one", async () => {
    const file = join(newFolder(), "hearsay.db");
    const older = connect(file);
    fillAsVersion2(older, aWorld());
    older.close();
    const upgraded = await openSqliteStore({ file });
    const fresh = await openSqliteStore({ file: ":memory:" });
    await fresh.ingest([aWorld()], TESTER);
    const page = { limit: 100, sort: "id" } as const;
    expect(await upgraded.record(STATES)).toEqual(await fresh.record(STATES));
    expect(await upgraded.claims({}, page)).toEqual(await fresh.claims({}, page));
    expect(await upgraded.statements({}, page)).toEqual(await fresh.statements({}, page));
    expect(await upgraded.changes(0, 1000)).toEqual(await fresh.changes(0, 1000));
    expect(await upgraded.textOf("doc-original")).toBe("the text of doc-original");
    const search = { q: "south town bridge", kinds: ["Statement"], limit: 9, offset: 0 } as const;
    expect(await upgraded.search(search)).toEqual(await fresh.search(search));
    await upgraded.ingest([aWorld()], TESTER);
    expect(await upgraded.revision()).toBe(await fresh.revision());
    await upgraded.close();
    await fresh.close();
    const again = connect(file);
    expect(tablesOf(again).filter((name) => name.startsWith("old_"))).toEqual([]);
    expect(again.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    again.close();
  });

  it("add to the standings of a store of version 3 who stands where", async () => {
    const file = join(newFolder(), "hearsay.db");
    const store = await openSqliteStore({ file });
    await store.ingest([aWorld()], TESTER);
    const page = { limit: 100, sort: "id" } as const;
    const { rows } = await store.claims({}, page);
    expect(rows.some(({ sides }) => sides.for.first.length > 0)).toBe(true);
    await store.close();
    const older = connect(file);
    older.exec(
      "ALTER TABLE standing DROP COLUMN sides; ALTER TABLE standing DROP COLUMN proposals; PRAGMA user_version = 3",
    );
    older.close();
    const upgraded = await openSqliteStore({ file });
    expect((await upgraded.claims({}, page)).rows).toEqual(rows);
    await upgraded.close();
  });

  it("leave a store of version 2 as it was when they cannot take it over", async () => {
    const file = join(newFolder(), "hearsay.db");
    const older = connect(file);
    const { statements, ...others } = aWorld();
    fillAsVersion2(older, {
      ...others,
      statements: statements.map((one) => ({ ...one, by: ["per-nobody"] })),
    });
    const tables = tablesOf(older);
    older.close();
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: "badData" });
    const again = connect(file);
    expect(tablesOf(again)).toEqual(tables);
    expect(schemaVersion(again)).toBe(2);
    again.close();
  });

  it("know the newest of the steps given", () => {
    const connection = connect(":memory:");
    expect(newestVersion([])).toBe(0);
    expect(() => refuseNewer(connection, [])).not.toThrow();
    connection.close();
  });
});
