import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db, Engine } from "../../src/store/engine.ts";
import { ingestRecord } from "../../src/store/ingest/ingest-record.ts";
import { openEngine } from "../../src/store/open-store.ts";
import { makeTables } from "../../src/store/postgres/make-tables.ts";
import { postgresEngine } from "../../src/store/postgres/postgres-engine.ts";
import { recount, recountStore } from "../../src/store/recount/recount-store.ts";
import { pgliteSource } from "../postgres/pglite.ts";
import { aWorld, TESTER } from "./world.ts";

const ENGINES: readonly { readonly name: string; readonly open: () => Promise<Engine> }[] = [
  { name: "SQLite", open: () => openEngine(":memory:") },
  {
    name: "PGlite",
    open: async () => {
      const engine = await postgresEngine(await pgliteSource(), "PGlite");
      await makeTables(engine);
      return engine;
    },
  },
];

/** Something wrong in one table, and the tables in which it must be seen. Each changes what is there, so that none can miss. */
const PLANTED: readonly { readonly what: string; readonly sql: string; readonly seenIn: string }[] = [
  {
    what: "a node in another cluster",
    sql: "UPDATE node SET canon = (SELECT k FROM node WHERE id = 'per-hidden') WHERE id = 'per-anna'",
    seenIn: "node",
  },
  { what: "another side", sql: "UPDATE statement SET side = side + 1", seenIn: "statement" },
  { what: "another depth", sql: "UPDATE statement SET depth = depth + 1", seenIn: "statement" },
  { what: "another answer", sql: "UPDATE statement SET answered = 1 - answered", seenIn: "statement" },
  { what: "another day of a speaker", sql: "UPDATE said SET first_day = first_day + 1", seenIn: "said" },
  { what: "another depth in a document", sql: "UPDATE stands SET depth = depth + 1", seenIn: "stands" },
  { what: "a lost organisation", sql: "DELETE FROM spoke_for", seenIn: "spoke_for" },
  {
    what: "an organisation of no statement",
    sql: "INSERT INTO spoke_for (lead, statement, org) VALUES (1, 999999, 1)",
    seenIn: "spoke_for",
  },
  { what: "a lost outlet", sql: "DELETE FROM outlet", seenIn: "outlet" },
  {
    what: "an outlet of no document",
    sql: "INSERT INTO outlet (document, is_root, agent) VALUES (-5, 0, 1)",
    seenIn: "outlet",
  },
  {
    what: "another number of speakers",
    sql: "UPDATE standing SET speakers = speakers + 1",
    seenIn: "standing",
  },
  {
    what: "a lost standing",
    sql: "DELETE FROM standing WHERE id = (SELECT min(id) FROM standing)",
    seenIn: "standing",
  },
  { what: "a standing of no claim", sql: "UPDATE standing SET claim = claim + 100000", seenIn: "standing" },
  { what: "a lost part", sql: "DELETE FROM part", seenIn: "part" },
  { what: "a part in no claim", sql: "UPDATE part SET claim = claim + 100000", seenIn: "part" },
  { what: "one too many counted", sql: "UPDATE tally SET n = n + 1 WHERE role = 1", seenIn: "tally" },
  {
    what: "a count in another month",
    sql: "UPDATE tally SET period = period + 100 WHERE period > 0",
    seenIn: "tally",
  },
  { what: "a lost count of nodes", sql: "DELETE FROM tally WHERE role = 3", seenIn: "tally" },
  { what: "a count of nothing", sql: "UPDATE tally SET n = 0 WHERE role = 2", seenIn: "tally" },
  { what: "another tie", sql: "UPDATE tie SET n = n + 1 WHERE kind = 2", seenIn: "tie" },
  { what: "a lost tie", sql: "DELETE FROM tie WHERE kind = 1", seenIn: "tie" },
  {
    what: "a tie of a claim that is not there",
    sql: "UPDATE tie SET dst = dst + 100000 WHERE kind = 1",
    seenIn: "tie",
  },
  { what: "a lost word", sql: "DELETE FROM word WHERE word = (SELECT min(word) FROM word)", seenIn: "word" },
  { what: "a node that no word finds", sql: "DELETE FROM node_words", seenIn: "node_words" },
  { what: "a statement that no word finds", sql: "DELETE FROM statement_words", seenIn: "statement_words" },
];

/** Other words in the index of statements, as many as before. */
const OTHER_WORDS = {
  sqlite: `INSERT INTO statement_words (rowid, rest)
    SELECT k, 'zz yy xx ww vv uu tt ss rr qq pp oo nn mm' FROM statement`,
  postgres: "INSERT INTO statement_words (lead, k, words) SELECT lead, k, '''zz'':1' FROM statement",
} as const;

describe.each(ENGINES)("a recount over $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.write((db) => ingestRecord(db, aWorld(), TESTER));
  }, 60_000);
  afterAll(() => engine.close());

  /** What a recount finds after some harm, which is then undone. */
  async function foundAfter(harm: (db: Db) => Promise<void>) {
    const undo = new Error("undo");
    let found: Awaited<ReturnType<typeof recount>> = [];
    const work = engine.write(async (db) => {
      await harm(db);
      found = await recount(db, { piece: 1000 });
      throw undo;
    });
    await expect(work).rejects.toBe(undo);
    return found;
  }

  it.each([1, 7, 10_000])("finds nothing in a store that is whole, %i keys at a time", async (piece) => {
    expect(await recountStore(engine, { piece })).toMatchObject({ unlike: [] });
  });

  it.each(PLANTED)("finds $what", async ({ sql, seenIn }) => {
    const found = await foundAfter((db) => db.run(sql));
    expect(found.map(({ table }) => table)).toContain(seenIn);
  });

  it("finds other words in the place of those that are meant", async () => {
    const found = await foundAfter(async (db) => {
      await db.run("DELETE FROM statement_words");
      await db.run(OTHER_WORDS[db.dialect]);
    });
    expect(found.map(({ table }) => table)).toContain("statement_words");
  });

  it("names a row by ids, counts it once, and leaves it as it is", async () => {
    const found = await foundAfter((db) =>
      db.run("UPDATE node SET canon = (SELECT k FROM node WHERE id = 'per-hidden') WHERE id = 'per-m-holt'"),
    );
    expect(found.find(({ table }) => table === "node")).toEqual({
      table: "node",
      count: 1,
      isMore: false,
      examples: ["k per-m-holt"],
    });
    expect(await recountStore(engine)).toMatchObject({ unlike: [] });
  });
});
