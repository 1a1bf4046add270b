import { describe, expect, it } from "vitest";
import { ingestRecord } from "../../../src/store/ingest/ingest-record.ts";
import { revisionOf } from "../../../src/store/log.ts";
import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import { within } from "../../../src/store/sqlite/sqlite-engine.ts";
import { aWorld, TESTER } from "../world.ts";

describe("the log", () => {
  it.each([
    "UPDATE log SET value = '{}' WHERE seq = 1",
    "UPDATE log SET why = 'another reason'",
    "DELETE FROM log WHERE seq = (SELECT max(seq) FROM log)",
    "DELETE FROM log",
    "INSERT OR REPLACE INTO log SELECT * FROM log WHERE seq = 1",
    "INSERT INTO log SELECT 0, made_at, made_by, op, id, part, value, why FROM log WHERE seq = 1",
  ])("only grows: %s is refused", async (sql) => {
    const connection = await openDatabase({ file: ":memory:" });
    await within(connection, "write", (db) => ingestRecord(db, aWorld(), TESTER));
    const before = connection.all("SELECT * FROM log");
    expect(() => connection.run(sql)).toThrow("the log is append only");
    expect(connection.all("SELECT * FROM log")).toEqual(before);
    connection.close();
  });

  it("says nothing of an ingest that failed", async () => {
    const connection = await openDatabase({ file: ":memory:" });
    const [statement] = aWorld().statements;
    const stray = {
      ...aWorld(),
      statements: statement ? [{ ...statement, by: ["per-nobody" as const] }] : [],
    };
    await expect(within(connection, "write", (db) => ingestRecord(db, stray, TESTER))).rejects.toThrow(
      "per-nobody",
    );
    expect(await within(connection, "read", revisionOf)).toBe(0);
    expect(
      connection.all(
        "SELECT 1 FROM node UNION ALL SELECT 1 FROM statement UNION ALL SELECT 1 FROM node_words",
      ),
    ).toEqual([]);
    connection.close();
  });
});
