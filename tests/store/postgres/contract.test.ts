import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { Engine } from "../../../src/store/engine.ts";
import { makeTables } from "../../../src/store/postgres/make-tables.ts";
import { postgresEngine } from "../../../src/store/postgres/postgres-engine.ts";
import { openEngine } from "../../../src/store/open-store.ts";
import { storeOver } from "../../../src/store/store-over.ts";
import { empty } from "../../postgres/emptied.ts";
import { pgliteSource } from "../../postgres/pglite.ts";
import { NO_POSTGRES, realPostgres, type RealPostgres } from "../../postgres/real-postgres.ts";
import { storeContract } from "../contract.ts";

/** The engine stays open for all tests, each of which finds it empty. */
async function emptyStore(engine: Engine | undefined) {
  if (engine === undefined) throw new Error("the engine was not opened");
  await empty(engine);
  return storeOver({ ...engine, close: async () => undefined }, { readOnly: false, openPast });
}

const openPast = (): Promise<Engine> => openEngine(":memory:");

describe("over PGlite", () => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await postgresEngine(await pgliteSource(), "PGlite");
    await makeTables(engine);
  }, 60_000);
  afterAll(() => engine?.close());
  storeContract("PGlite", () => emptyStore(engine));
});

describe("over a server", () => {
  beforeEach(({ skip }) => skip(NO_POSTGRES !== undefined, NO_POSTGRES));
  let server: RealPostgres | undefined;
  let engine: Engine | undefined;
  beforeAll(async () => {
    if (NO_POSTGRES !== undefined) return;
    server = await realPostgres();
    engine = await openEngine(await server.freshDatabase());
  }, 60_000);
  afterAll(async () => {
    await engine?.close();
    await server?.remove();
  });
  storeContract("PostgreSQL", () => emptyStore(engine));
});
