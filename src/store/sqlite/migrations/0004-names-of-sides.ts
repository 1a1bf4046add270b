import { indexesOf } from "../../ddl.ts";
import { fillStandings } from "../../derive/fill-standings.ts";
import type { Migration } from "./migration.ts";

/** The standing of a claim says who stands where, and how much is proposed of it; each side is found by an index. */
export const nameSides: Migration = {
  version: 4,
  async run(connection, db) {
    const columns = connection.all<{ readonly name: string }>(
      "SELECT name FROM pragma_table_info('standing')",
    );
    if (columns.some(({ name }) => name === "sides")) return; // made just now
    connection.exec(
      "ALTER TABLE standing ADD COLUMN sides TEXT NOT NULL DEFAULT ''; ALTER TABLE standing ADD COLUMN proposals INTEGER NOT NULL DEFAULT 0",
    );
    await fillStandings(db);
    connection.exec("DROP INDEX IF EXISTS statement_by_claim");
    for (const sql of indexesOf("sqlite")) connection.exec(sql);
  },
};
