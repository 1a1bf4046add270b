import type { Engine } from "../engine.ts";
import { storeOver } from "../store-over.ts";
import type { Store } from "../store.ts";
import { IN_MEMORY } from "./connection.ts";
import { openDatabase, type OpenOptions } from "./open-database.ts";
import { sqliteEngine } from "./sqlite-engine.ts";

/**
 * The Store over an SQLite database. A missing one is made, with its folder, unless it is only to be read.
 * Throws noSuchFile, unwritable, storeDamaged, storeTooNew or storeBusy, and then has changed nothing.
 */
export async function openSqliteStore(options: OpenOptions): Promise<Store> {
  const engine = await openSqliteEngine(options);
  return storeOver(engine, { readOnly: options.readOnly ?? false, openPast: openEmptyEngine });
}

/** The engine alone, with its tables made. Throws as openSqliteStore does. */
export async function openSqliteEngine(options: OpenOptions): Promise<Engine> {
  const writer = await openDatabase(options);
  // What is in memory, or may not be written, needs no second connection.
  if (options.readOnly === true || options.file === IN_MEMORY)
    return sqliteEngine({ writer, reader: writer });
  try {
    return sqliteEngine({ writer, reader: await openDatabase({ ...options, readOnly: true }) });
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** An empty database in memory. */
function openEmptyEngine(): Promise<Engine> {
  return openSqliteEngine({ file: IN_MEMORY });
}
