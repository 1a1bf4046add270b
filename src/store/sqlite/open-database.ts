import { open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { AppError } from "../../model/errors.ts";
import { systemCode, writingFailure } from "../files/file-errors.ts";
import { makeFolder } from "../files/make-folder.ts";
import { type Connection, connectionTo, IN_MEMORY } from "./connection.ts";
import { type DatabaseClass, loadDriver } from "./driver.ts";
import { migrate, newestVersion, provenanceOf, refuseNewer, schemaVersion } from "./migrate.ts";
import { applySettings, BUSY_TIMEOUT_MS } from "./settings.ts";
import { translated } from "./sqlite-errors.ts";

export interface OpenOptions {
  /** Path of the database, or :memory: for one that goes when it is closed. */
  readonly file: string;
  readonly readOnly?: boolean;
  /** Milliseconds to wait for another writer. */
  readonly busyTimeout?: number;
}

/**
 * Opens the database and brings its schema up to date; a missing one is made, with its folder, unless it is only to
 * be read. Throws noSuchFile, unwritable, storeDamaged, storeTooNew or storeBusy, and then has changed nothing.
 */
export async function openDatabase(options: OpenOptions): Promise<Connection> {
  const { file, readOnly = false, busyTimeout = BUSY_TIMEOUT_MS } = options;
  if (file !== IN_MEMORY) await preparePath(file, readOnly);
  const connection = connect(await loadDriver(), { file, readOnly, busyTimeout });
  try {
    refuseForeign(connection);
    refuseNewer(connection);
    applySettings(connection, { busyTimeout, readOnly });
    if (readOnly) refuseOlder(connection);
    else await migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function connect(driver: DatabaseClass, { file, readOnly, busyTimeout }: Required<OpenOptions>): Connection {
  try {
    return connectionTo(new driver(file, { readOnly, timeout: busyTimeout }), file);
  } catch (error) {
    throw translated(file, error);
  }
}

async function preparePath(file: string, readOnly: boolean): Promise<void> {
  const found = await statIfThere(file);
  if (found?.isDirectory() === true) {
    throw new AppError("unwritable", `${file}: it is a folder; give the path of the database file.`);
  }
  if (found === undefined) {
    if (readOnly) throw new AppError("noSuchFile", `${file}: there is no such database; check the path.`);
    await makeFolder(dirname(file));
  } else if (found.size > 0) await refuseOtherFormats(file);
}

async function statIfThere(
  file: string,
): Promise<{ readonly size: number; isDirectory(): boolean } | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw writingFailure(file, error);
  }
}

const MAGIC = "SQLite format 3\0";

/** SQLite would take a very short file for an empty database and write over it. */
async function refuseOtherFormats(file: string): Promise<void> {
  const start = Buffer.alloc(MAGIC.length);
  try {
    const handle = await open(file, "r");
    await handle.read(start, 0, MAGIC.length, 0).finally(() => handle.close());
  } catch (error) {
    throw writingFailure(file, error);
  }
  if (start.toString("latin1") !== MAGIC) {
    throw new AppError(
      "storeDamaged",
      `The database ${file}: it is no database; move it away or choose another data folder. It was left as it is.`,
    );
  }
}

function refuseForeign(connection: Connection): void {
  if (provenanceOf(connection) === "foreign") {
    throw new AppError(
      "storeDamaged",
      `The database ${connection.file} belongs to another program: choose another data folder. It was left as it is.`,
    );
  }
}

function refuseOlder(connection: Connection): void {
  const found = schemaVersion(connection);
  if (found < newestVersion()) {
    throw new AppError(
      "storeDamaged",
      `The database ${connection.file} has schema version ${found}, and reading needs ${newestVersion()}: ` +
        "open it once for writing, which brings it up to date.",
    );
  }
}
