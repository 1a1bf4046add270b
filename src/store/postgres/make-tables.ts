import { AppError } from "../../model/errors.ts";
import { creationOf, indexesOf } from "../ddl.ts";
import type { Db, Engine } from "../engine.ts";
import { fillStandings } from "../derive/fill-standings.ts";
import { META } from "../own-tables.ts";

/** The version of the tables, in step with that of SQLite. */
const VERSION = 4;

/**
 * Makes the tables in an empty database, all or none of them. Throws storeTooNew where a later program made them, and
 * storeDamaged where there is no telling what the database holds; then nothing was changed.
 */
export async function makeTables(engine: Engine): Promise<void> {
  const found = await engine.read(versionOf);
  if (found !== VERSION) await engine.write((db) => makeIn(db, engine.place));
}

async function makeIn(db: Db, place: string): Promise<void> {
  const found = await versionOf(db);
  if (found === VERSION) return; // another process was faster
  if (found !== undefined && found > VERSION) {
    throw new AppError(
      "storeTooNew",
      `The database ${place} has schema version ${found}, and this program knows versions up to ${VERSION}: update ` +
        "the program, or name another database. It was left as it is.",
    );
  }
  if (found === BEFORE_SIDES) {
    for (const sql of SIDES) await db.run(sql);
    await fillStandings(db);
    for (const sql of ["DROP INDEX IF EXISTS statement_by_claim", ...indexesOf("postgres")])
      await db.run(sql);
    await db.put(META, [[VERSION_NAME, String(VERSION)]]);
    return;
  }
  const [other] = await db.all<{ readonly name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() LIMIT 1",
  );
  if (other !== undefined) {
    throw new AppError(
      "storeDamaged",
      `The database ${place} holds tables that are not of this program, such as "${other.name}": name an empty ` +
        "database. It was left as it is.",
    );
  }
  for (const sql of [...creationOf("postgres"), ...indexesOf("postgres")]) await db.run(sql);
  await db.put(META, [[VERSION_NAME, String(VERSION)]]);
}

/** The version whose standings did not say who stands where. */
const BEFORE_SIDES = 3;
const SIDES = [
  `ALTER TABLE standing ADD COLUMN sides TEXT COLLATE "C" NOT NULL DEFAULT ''`,
  "ALTER TABLE standing ADD COLUMN proposals BIGINT NOT NULL DEFAULT 0",
];

const VERSION_NAME = "version";

/** The version of the tables there are; undefined where there are none of ours. */
async function versionOf(db: Db): Promise<number | undefined> {
  const [table] = await db.all<{ readonly name: string | null }>("SELECT to_regclass('meta')::text AS name");
  if (table === undefined || table.name === null) return undefined;
  const [row] = await db.all<{ readonly value: string }>(
    "SELECT value FROM meta WHERE name = ?",
    VERSION_NAME,
  );
  return row === undefined ? undefined : Number(row.value);
}
