import { expect, it } from "vitest";
import { makeTables } from "../../../src/store/postgres/make-tables.ts";
import { postgresEngine } from "../../../src/store/postgres/postgres-engine.ts";
import { openEngine } from "../../../src/store/open-store.ts";
import { storeOver } from "../../../src/store/store-over.ts";
import { pgliteSource } from "../../postgres/pglite.ts";
import { aWorld, TESTER } from "../world.ts";

it("tables of version 3 come to say who stands where", { timeout: 60_000 }, async () => {
  const engine = await postgresEngine(await pgliteSource(), "PGlite");
  await makeTables(engine);
  const store = storeOver(engine, { readOnly: false, openPast: () => openEngine(":memory:") });
  await store.ingest([aWorld()], TESTER);
  const page = { limit: 100, sort: "id" } as const;
  const { rows } = await store.claims({}, page);
  await engine.write(async (db) => {
    await db.run("ALTER TABLE standing DROP COLUMN sides");
    await db.run("ALTER TABLE standing DROP COLUMN proposals");
    await db.run("UPDATE meta SET value = '3' WHERE name = 'version'");
  });
  await makeTables(engine);
  expect((await store.claims({}, page)).rows).toEqual(rows);
  await store.close();
});
