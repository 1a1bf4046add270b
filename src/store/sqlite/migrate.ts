import { AppError } from "../../model/errors.ts";
import type { Connection } from "./connection.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";
import { within } from "./sqlite-engine.ts";

/** Marks our databases in their header: the letters "Hear". */
const APPLICATION_ID = 0x48656172;

/** What a database file is to this program; nothing is written to find out. */
export type Provenance = "empty" | "ours" | "foreign";

export function provenanceOf(connection: Connection): Provenance {
  const { application_id: id } = pragma<"application_id">(connection, "application_id");
  if (id === APPLICATION_ID) return "ours";
  const tables = connection.get<{ readonly n: number }>("SELECT count(*) AS n FROM sqlite_schema");
  return id === 0 && tables?.n === 0 ? "empty" : "foreign";
}

export function schemaVersion(connection: Connection): number {
  return pragma<"user_version">(connection, "user_version").user_version;
}

/** The newest version that this program knows. */
export function newestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.at(-1)?.version ?? 0;
}

/** Throws storeTooNew when a later program has changed the schema. */
export function refuseNewer(connection: Connection, migrations: readonly Migration[] = MIGRATIONS): void {
  const found = schemaVersion(connection);
  const known = newestVersion(migrations);
  if (found > known) {
    throw new AppError(
      "storeTooNew",
      `The database ${connection.file} has schema version ${found}, and this program knows versions up to ${known}: ` +
        "update the program, or choose another data folder. The database was left as it is.",
    );
  }
}

/** Brings the schema to the newest version, each step in a transaction of its own: old or new, never between. */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  for (const { version, run } of migrations) {
    if (schemaVersion(connection) >= version) continue;
    await within(connection, "write", async (db) => {
      if (schemaVersion(connection) >= version) return; // another process was faster
      await run(connection, db);
      // A pragma takes no placeholders; both are our own whole numbers.
      connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version};`);
    });
  }
}

function pragma<Name extends string>(connection: Connection, name: Name): Readonly<Record<Name, number>> {
  const row = connection.get<Readonly<Record<Name, number>>>(`PRAGMA ${name}`);
  if (row === undefined) throw new Error(`SQLite does not know PRAGMA ${name}`);
  return row;
}
