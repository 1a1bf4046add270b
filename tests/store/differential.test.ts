import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import type { Engine } from "../../src/store/engine.ts";
import { generateRecords } from "../../src/generate/generate-records.ts";
import { openEngine, openStore } from "../../src/store/open-store.ts";
import { makeTables } from "../../src/store/postgres/make-tables.ts";
import { postgresEngine } from "../../src/store/postgres/postgres-engine.ts";
import { storeOver } from "../../src/store/store-over.ts";
import type { Store } from "../../src/store/store.ts";
import { pgliteSource } from "../postgres/pglite.ts";
import { NO_POSTGRES, realPostgres, type RealPostgres } from "../postgres/real-postgres.ts";
import { questionsAbout } from "./random-questions.ts";
import { aWorld, TESTER } from "./world.ts";

const QUESTIONS = 1000;
const openPast = (): Promise<Engine> => openEngine(":memory:");

let server: RealPostgres | undefined;
const stores = new Map<string, Store>();
const records: readonly HearsayRecord[] = [aWorld(), ...generateRecords({ statements: 500, seed: 3 })];

beforeAll(async () => {
  stores.set("SQLite", await openStore(":memory:"));
  const lite = await postgresEngine(await pgliteSource(), "PGlite");
  await makeTables(lite);
  stores.set("PGlite", storeOver(lite, { readOnly: false, openPast }));
  // Without a server for this system the other two are compared.
  if (NO_POSTGRES === undefined) {
    server = await realPostgres();
    stores.set("PostgreSQL", await openStore(await server.freshDatabase()));
  }
  for (const store of stores.values()) await store.ingest(records, TESTER);
}, 120_000);

afterAll(async () => {
  for (const store of stores.values()) await store.close();
  await server?.remove();
});

/** The small world as often as the large one, so that its odd cases are met. */
function allOf(): HearsayRecord {
  const [world, ...made] = records;
  const parts = (name: "agents" | "things" | "documents" | "claims" | "statements") => {
    const large = made.flatMap((record): readonly { readonly id: string }[] => record[name]);
    const small: readonly { readonly id: string }[] = world?.[name] ?? [];
    const times = Math.ceil(large.length / Math.max(1, small.length));
    return [...Array.from({ length: times }, () => small).flat(), ...large];
  };
  return {
    ...aWorld(),
    agents: parts("agents"),
    things: parts("things"),
    documents: parts("documents"),
    claims: parts("claims"),
    statements: parts("statements"),
  } as HearsayRecord; // every part holds members of that part
}

describe("all engines", () => {
  it(`answer ${QUESTIONS} random questions alike, to the byte`, { timeout: 300_000 }, async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(questionsAbout(allOf()), async ({ text, ask }) => {
        const answers = new Map<string, string | undefined>();
        for (const [name, store] of stores) answers.set(name, JSON.stringify(await ask(store)));
        const expected = answers.get("SQLite");
        if ((expected?.length ?? 0) > 60) told += 1; // more than an empty page
        for (const [name, answer] of answers) expect(answer, `${name}: ${text}`).toBe(expected);
      }),
      { numRuns: QUESTIONS },
    );
    expect(told).toBeGreaterThan(QUESTIONS / 4);
  });

  it("tell the same of ways and of what is shared", async () => {
    const agents = records.flatMap((record) => record.agents.map(({ id }) => id)).slice(0, 40);
    const asked = async (store: Store) => {
      const { ids, sources, targets } = await store.ends();
      const pairs = [...sources].map((source, at): [string, string] => [
        ids[source] ?? "",
        ids[targets[at] ?? 0] ?? "",
      ]);
      return JSON.stringify({
        ids,
        ends: pairs.map((pair) => pair.join(" ")).sort(),
        edges: await store.firstEdges([...pairs.slice(0, 300), ["org-nobody", "org-northland"]]),
        shared: await Promise.all(
          agents.slice(1).map((agent, at) => store.sharedClaims([agent], [agents[at] ?? ""], 10)),
        ),
        whole: await store.record(),
      });
    };
    const expected = await asked(stores.get("SQLite") ?? (await openStore(":memory:")));
    for (const [name, store] of stores) expect(await asked(store), name).toBe(expected);
  });
});
