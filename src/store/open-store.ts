import type { Engine } from "./engine.ts";
import { makeTables } from "./postgres/make-tables.ts";
import { IN_MEMORY } from "./sqlite/connection.ts";
import { openSqliteEngine } from "./sqlite/open-sqlite-store.ts";
import { storeOver } from "./store-over.ts";
import type { Store } from "./store.ts";

export interface PlaceOptions {
  readonly readOnly?: boolean;
}

/** Whether a place is a database of PostgreSQL; every other one is the path of an SQLite file. */
export function isServerAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

/**
 * The Store at a place: a file of SQLite, or a database of PostgreSQL by its address. What is missing is made, unless
 * it is only to be read. Throws what openSqliteStore and openPostgresEngine throw.
 */
export async function openStore(place: string, { readOnly = false }: PlaceOptions = {}): Promise<Store> {
  return storeOver(await openEngine(place, { readOnly }), {
    readOnly,
    openPast: () => openSqliteEngine({ file: IN_MEMORY }),
  });
}

/** The engine alone, with its tables made. */
export async function openEngine(place: string, { readOnly = false }: PlaceOptions = {}): Promise<Engine> {
  if (!isServerAddress(place)) return openSqliteEngine({ file: place, readOnly });
  // who keeps the graph in a file starts sooner without this code
  const { openPostgresEngine } = await import("./postgres/open-postgres-engine.ts");
  const engine = await openPostgresEngine(place);
  try {
    await makeTables(engine);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
