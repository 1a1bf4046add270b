import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Db, Engine } from "../../../src/store/engine.ts";
import { openSqliteEngine } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { temporaryFolders } from "../temporary-folder.ts";

const folder = temporaryFolders();

/** An engine over a file with one note about itself: "a". */
async function anEngine(name: string): Promise<Engine> {
  const engine = await openSqliteEngine({ file: join(folder(), `${name}.db`) });
  await write(engine, "a");
  return engine;
}

const write = (engine: Engine, value: string): Promise<void> =>
  engine.write((db) => db.run("INSERT OR REPLACE INTO meta (name, value) VALUES ('note', ?)", value));

async function noteIn(db: Db): Promise<string | undefined> {
  const [row] = await db.all<{ readonly value: string }>("SELECT value FROM meta WHERE name = 'note'");
  return row?.value;
}

describe("reads that share a snapshot", () => {
  it("see what was written between them, in whatever turn of the event loop", async () => {
    const engine = await anEngine("between");
    const seen: (string | undefined)[] = [await engine.read(noteIn)];
    for (const value of ["b", "c", "d"]) {
      await write(engine, value);
      seen.push(await engine.read(noteIn));
      if (value === "c") await new Promise((go) => setImmediate(go));
    }
    expect(seen).toEqual(["a", "b", "c", "d"]);
    await engine.close();
  });

  it("keep their view as long as they last, and who comes after a change does not get it", async () => {
    const engine = await anEngine("view");
    let goOn = (): void => undefined;
    const paused = new Promise<void>((go) => {
      goOn = go;
    });
    const long = engine.read(async (db) => {
      const before = await noteIn(db);
      await paused;
      return [before, await noteIn(db)];
    });
    await new Promise((go) => setImmediate(go));
    await write(engine, "b");
    const later = engine.read(noteIn);
    goOn();
    expect(await long).toEqual(["a", "a"]);
    expect(await later).toBe("b");
    await engine.close();
  });

  it("do not keep the log of changes from being emptied", async () => {
    const file = join(folder(), "log.db");
    const engine = await openSqliteEngine({ file });
    const value = "x".repeat(1_000_000);
    for (let time = 0; time < 80; time += 1) {
      await engine.read(noteIn);
      await write(engine, `${time}${value}`);
    }
    expect(statSync(`${file}-wal`).size).toBeLessThan(50_000_000);
    await engine.close();
  });

  it("go on after one of them failed", async () => {
    const engine = await anEngine("failed");
    await expect(engine.read((db) => db.all("SELECT nothing FROM nowhere"))).rejects.toThrow();
    expect(await engine.read(noteIn)).toBe("a");
    await engine.close();
  });

  it("are waited for when the database is closed", async () => {
    const engine = await anEngine("closed");
    const reading = engine.read(async (db) => {
      await new Promise((go) => setTimeout(go, 20));
      return noteIn(db);
    });
    await engine.close();
    expect(await reading).toBe("a");
  });
});
