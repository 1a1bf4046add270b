import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Engine, Table } from "../../src/store/engine.ts";
import { openPostgresEngine } from "../../src/store/postgres/open-postgres-engine.ts";
import { postgresEngine } from "../../src/store/postgres/postgres-engine.ts";
import { pgliteSource } from "./pglite.ts";
import { NO_POSTGRES, realPostgres, type RealPostgres } from "./real-postgres.ts";

const BOAT: Table = {
  name: "boat",
  columns: [
    { name: "k", type: "integer" },
    { name: "name", type: "text", optional: true },
    { name: "n", type: "integer" },
  ],
  key: ["k"],
};
const WORDS: Table = {
  name: "boat_words",
  columns: [
    { name: "k", type: "integer" },
    { name: "words", type: "words" },
  ],
  key: ["k"],
};
const CREW: Table = {
  name: "crew",
  columns: [
    { name: "boat", type: "integer" },
    { name: "person", type: "text" },
  ],
  key: ["boat", "person"],
};

let server: RealPostgres | undefined;
let engine: Engine;
beforeAll(async () => {
  if (NO_POSTGRES === undefined) server = await realPostgres();
}, 60_000);
afterAll(() => server?.remove());

const KINDS: Readonly<Record<string, () => Promise<Engine>>> = {
  PGlite: async () => postgresEngine(await pgliteSource(), "pglite"),
  PostgreSQL: async () => openPostgresEngine((await server?.freshDatabase()) ?? ""),
};

async function makeTables(): Promise<void> {
  await engine.write(async (db) => {
    await db.run("CREATE TABLE boat (k BIGINT PRIMARY KEY, name TEXT, n BIGINT NOT NULL)");
    await db.run("CREATE TABLE boat_words (k BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)");
    await db.run("CREATE TABLE crew (boat BIGINT, person TEXT, PRIMARY KEY (boat, person))");
  });
}

const boats = (): Promise<readonly unknown[]> => engine.read((db) => db.all("SELECT * FROM boat ORDER BY k"));

describe.each(Object.entries(KINDS))("an engine over %s", (kind, open) => {
  beforeEach(async (context) => {
    context.skip(kind === "PostgreSQL" && NO_POSTGRES !== undefined, NO_POSTGRES);
    engine = await open();
    await makeTables();
  }, 60_000);
  afterEach(() => engine.close());

  it("keeps nothing of a transaction that throws", async () => {
    const failed = engine.write(async (db) => {
      await db.put(BOAT, [[1, "Tern", 1]]);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await boats()).toEqual([]);
  });

  it("keeps nothing, and says so, when the work goes on after a statement that failed", async () => {
    const failed = engine.write(async (db) => {
      await db.put(BOAT, [[1, "Tern", 1]]);
      await db.run("INSERT INTO nowhere VALUES (1)").catch(() => undefined);
    });
    await expect(failed).rejects.toThrow("nowhere");
    expect(await boats()).toEqual([]);
  });

  it("replaces, adds and removes by key", async () => {
    await engine.write(async (db) => {
      await db.put(BOAT, [[1, "Tern", 1], [2, null, 2], [3, "Gull", 3]]); // prettier-ignore
      await db.put(BOAT, [[1, 'Auk, "the" {second} \\', 5]]);
      await db.add(BOAT, [[1, "x", 2], [4, "New", 7]]); // prettier-ignore
      await db.remove(BOAT, [[3], [99]]);
      await db.put(CREW, [[1, "a"], [1, "b"], [2, "a"]]); // prettier-ignore
      await db.put(CREW, [[1, "a"]]);
      await db.remove(CREW, [[1, "b"], [2, "b"]]); // prettier-ignore
    });
    expect(await boats()).toEqual([
      { k: 1, name: 'Auk, "the" {second} \\', n: 7 },
      { k: 2, name: null, n: 2 },
      { k: 4, name: "New", n: 7 },
    ]);
    expect(await engine.read((db) => db.all("SELECT * FROM crew ORDER BY boat, person"))).toEqual([
      { boat: 1, person: "a" },
      { boat: 2, person: "a" },
    ]);
  });

  it("takes lists of any length, and counts in numbers", async () => {
    const rows = Array.from(
      { length: 12_001 },
      (_, k) => [k, `boat ${k}`, Number.MAX_SAFE_INTEGER - k] as const,
    );
    await engine.write((db) => db.put(BOAT, rows));
    const keys = rows.map(([k]) => k);
    const found = await engine.read(async (db) => ({
      among: await db.all(
        "SELECT count(*) AS n, max(n) AS most FROM boat WHERE k = ANY(?) AND name <> '?'",
        keys,
      ),
      none: await db.all("SELECT k FROM boat WHERE k = ANY(?)", []),
      others: await db.all("SELECT k FROM boat WHERE k <> ALL(?) ORDER BY k", keys.slice(2)),
      sum: await db.all("SELECT sum(k) AS sum FROM boat WHERE name = ANY(?)", ["boat 7", "boat 8"]),
    }));
    expect(found).toEqual({
      among: [{ n: 12_001, most: Number.MAX_SAFE_INTEGER }],
      none: [],
      others: [{ k: 0 }, { k: 1 }],
      sum: [{ sum: 15 }],
    });
  });

  it("finds words by their beginning and their part", async () => {
    await engine.write((db) => db.put(WORDS, [[1, "'gas':1A 'price':2A"], [2, "'gas':1B 'price':2A"]])); // prettier-ignore
    const find = "SELECT k FROM boat_words WHERE words @@ ?::tsquery ORDER BY k";
    expect(await engine.read((db) => db.all(find, "'gas':A & 'pri':*"))).toEqual([{ k: 1 }]);
  });

  it("refuses to write in a read", async () => {
    await expect(engine.read((db) => db.put(BOAT, [[1, "Tern", 1]]))).rejects.toMatchObject({
      code: "unwritable",
    });
  });
});

describe("an engine over a server", () => {
  let url = "";
  beforeEach(async (context) => {
    context.skip(NO_POSTGRES !== undefined, NO_POSTGRES);
    url = (await server?.freshDatabase()) ?? "";
    engine = await openPostgresEngine(url, { sessions: 2, wait: 300 });
    await makeTables();
  });
  afterEach(() => engine.close());

  it("shows a reader one state while another writes", async () => {
    const seen = await engine.read(async (db) => {
      const before = await db.all("SELECT k FROM boat");
      await engine.write((other) => other.put(BOAT, [[1, "Tern", 1]]));
      return [before, await db.all("SELECT k FROM boat")];
    });
    expect(seen).toEqual([[], []]);
    expect(await boats()).toHaveLength(1);
  });

  it("lets one write at a time, whichever engine it is", async () => {
    const other = await openPostgresEngine(url);
    await engine.write((db) => db.put(BOAT, [[1, "Tern", 0]]));
    const count = (one: Engine): Promise<void> =>
      one.write(async (db) => {
        const [row] = await db.all<{ readonly n: number }>("SELECT n FROM boat WHERE k = ?", 1);
        await db.put(BOAT, [[1, "Tern", (row?.n ?? 0) + 1]]);
      });
    await Promise.all(Array.from({ length: 40 }, (_, at) => count(at % 2 === 0 ? engine : other)));
    await other.close();
    expect(await boats()).toEqual([{ k: 1, name: "Tern", n: 40 }]);
  });

  it("says that the pool has run dry, and goes on when it has not", async () => {
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const readers = [1, 2].map(() => engine.read(() => held));
    await expect(boats()).rejects.toMatchObject({ code: "storeAway" });
    free();
    await Promise.all(readers);
    expect(await boats()).toEqual([]);
  });

  it("says that the server went away in the middle, and finds it again", async () => {
    const broken = engine.read((db) => db.all("SELECT pg_sleep(20)"));
    const half = engine.write(async (db) => {
      await db.put(BOAT, [[1, "Tern", 1]]);
      await server?.stop();
    });
    await Promise.all([
      expect(broken).rejects.toMatchObject({ code: "storeAway" }),
      expect(half).rejects.toMatchObject({ code: "storeAway" }),
    ]);
    await expect(boats()).rejects.toMatchObject({ code: "storeAway" });
    await server?.start();
    expect(await boats()).toEqual([]);
  });

  it.each([
    ["a wrong password", (good: string) => good.replace(/:[0-9a-f]+@/, ":secret@")],
    ["a database that is not there", (good: string) => good.replace(/test_\d+/, "missing")],
    ["no address at all", () => "secret"],
  ])("says what to do about %s, without the password", async (_, change) => {
    const failure: unknown = await openPostgresEngine(change(url)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "badCall" });
    expect(String(failure)).not.toContain("secret");
    expect(engine.place).not.toContain(new URL(url).password);
  });
});
