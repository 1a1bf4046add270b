import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db, Engine, Table } from "../../../src/store/engine.ts";
import { copyGraph } from "../../../src/store/copy-graph.ts";
import { creationOf, indexesOf } from "../../../src/store/ddl.ts";
import { rebuildDerived } from "../../../src/store/derive/derive.ts";
import { openEngine } from "../../../src/store/open-store.ts";
import { makeTables } from "../../../src/store/postgres/make-tables.ts";
import { adding, putting, removing } from "../../../src/store/postgres/pg-sql.ts";
import { postgresEngine } from "../../../src/store/postgres/postgres-engine.ts";
import { spreadTables } from "../../../src/store/postgres/spread.ts";
import { storeOver } from "../../../src/store/store-over.ts";
import { TABLES } from "../../../src/store/tables.ts";
import { pgliteSource } from "../../postgres/pglite.ts";
import { questionsAbout } from "../random-questions.ts";
import { aWorld, TESTER } from "../world.ts";
import { CITUS_LIMITS, SPREAD_BY } from "./citus-limits.ts";

/** Everything that a store has said to its engine. */
const said = new Set<string>();
let engine: Engine;

function listening(db: Db): Db {
  const hear = (make: (table: Table) => string, table: Table): void => void said.add(make(table));
  return {
    dialect: db.dialect,
    all: (sql, ...values) => {
      said.add(sql);
      return db.all(sql, ...values);
    },
    run: (sql, ...values) => {
      said.add(sql);
      return db.run(sql, ...values);
    },
    put: (table, rows) => {
      hear(putting, table);
      return db.put(table, rows);
    },
    add: (table, rows) => {
      hear(adding, table);
      return db.add(table, rows);
    },
    remove: (table, keys) => {
      hear(removing, table);
      return db.remove(table, keys);
    },
  };
}

beforeAll(async () => {
  const lite = await postgresEngine(await pgliteSource(), "PGlite");
  engine = {
    ...lite,
    read: (work) => lite.read((db) => work(listening(db))),
    write: (work) => lite.write((db) => work(listening(db))),
  };
  await makeTables(engine);
  const store = storeOver(engine, { readOnly: false, openPast: () => openEngine(":memory:") });
  const world = aWorld();
  await store.ingest([world], TESTER);
  const { agents, links, statements } = world;
  await store.ingest(
    [
      {
        ...world,
        agents: agents.map((agent) => ({ ...agent, name: `${agent.name} II` })),
        links: links.map((link) => ({ ...link, state: "rejected" as const })),
        statements: statements.map((statement) => ({ ...statement, by: ["org-ferry" as const] })),
      },
    ],
    TESTER,
  );
  await store.attachText("doc-courier", "words");
  await fc.assert(
    fc.asyncProperty(questionsAbout(world), async ({ ask }) => {
      await ask(store);
    }),
    { numRuns: 600 },
  );
  await store.ends();
  await store.firstEdges([["org-northland", "clm-closed"]]);
  await store.sharedClaims(["org-northland"], ["org-southland"], 5);
  await store.record();
  await store.textOf("doc-courier");
  await (await store.asOf(3)).close();
  await engine.write(rebuildDerived);
  const copy = await openEngine(":memory:");
  await copyGraph(engine, copy);
  await copy.close();
}, 120_000);
afterAll(() => engine.close());

describe("what a store says to PostgreSQL", () => {
  it("stays within what Citus runs over several machines", () => {
    const all = [...creationOf("postgres"), ...indexesOf("postgres"), ...said];
    expect(said.size).toBeGreaterThan(100);
    const broken = all.flatMap((sql) =>
      CITUS_LIMITS.filter(({ isBrokenBy }) => isBrokenBy(sql)).map(({ name }) => `${name}: ${sql}`),
    );
    expect(broken).toEqual([]);
  });

  it("is held against all tables that are spread, and to where their rows lie", () => {
    const spread = TABLES.flatMap(({ name, distributedBy }) =>
      distributedBy === undefined ? [] : [[name, distributedBy]],
    );
    expect(Object.fromEntries([...spread, ["statement_words", "lead"]])).toEqual(SPREAD_BY);
  });

  it.each([
    ["WITH RECURSIVE up (k) AS (SELECT k FROM statement) SELECT k FROM up", "a recursive query"],
    ["SELECT 1 FROM statement s JOIN said d ON d.statement = s.k", "a join"],
    ["SELECT 1 FROM node n WHERE EXISTS (SELECT 1 FROM said d WHERE d.agent = n.k)", "a subquery"],
    ["UPDATE said SET lead = ? WHERE statement = ?", "changing where"],
    ["INSERT INTO said (lead, statement) VALUES (1, 2) ON CONFLICT (statement) DO NOTHING", "an upsert"],
    ["CREATE TABLE said (lead BIGINT, statement BIGINT, PRIMARY KEY (statement))", "a key"],
    ["CREATE UNIQUE INDEX one ON statement (id)", "a key"],
    ["SELECT k FROM node FOR UPDATE", "a foreign key"],
    ["INSERT INTO tally SELECT agent FROM said", "rows of a table"],
  ])("would be caught: %s", (sql, name) => {
    const found = CITUS_LIMITS.filter(({ isBrokenBy }) => isBrokenBy(sql)).map((limit) => limit.name);
    expect(found.map((one) => one.slice(0, name.length))).toContain(name);
  });

  it.each([
    "SELECT 1 FROM statement s JOIN said d ON d.lead = s.lead AND d.statement = s.k",
    "SELECT 1 FROM statement s WHERE (s.lead, s.k) IN (SELECT lead, statement FROM said WHERE agent = 1)",
    "SELECT 1 FROM node n WHERE n.k IN (SELECT agent FROM said)",
  ])("is let pass: %s", (sql) => {
    expect(CITUS_LIMITS.filter(({ isBrokenBy }) => isBrokenBy(sql)).map(({ name }) => name)).toEqual([]);
  });

  it("says that there is no Citus where there is none, and changes nothing", async () => {
    await expect(spreadTables(engine)).rejects.toMatchObject({
      code: "badCall",
      message: expect.stringContaining("CREATE EXTENSION citus"),
    });
  });
});
