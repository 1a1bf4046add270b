import { describe, expect, it } from "vitest";
import { copyGraph } from "../../src/store/copy-graph.ts";
import type { Engine } from "../../src/store/engine.ts";
import { openSqliteEngine } from "../../src/store/sqlite/open-sqlite-store.ts";
import { storeOver } from "../../src/store/store-over.ts";
import { STATES } from "../../src/vocabulary/statement-words.ts";
import { anAgent } from "../builders/members.ts";
import { aWorld, only, TESTER } from "./world.ts";

const openEngine = (): Promise<Engine> => openSqliteEngine({ file: ":memory:" });
const storeIn = (engine: Engine) => storeOver(engine, { readOnly: false, openPast: openEngine });

/** Everything a store tells of itself. */
async function toldBy(engine: Engine): Promise<unknown> {
  const store = storeIn(engine);
  const page = { limit: 100, sort: "id" } as const;
  return {
    record: await store.record(STATES),
    log: await store.changes(0, 1000),
    statements: await store.statements({ states: STATES }, page),
    claims: await store.claims({ states: STATES }, page),
    counts: await store.counts(),
    text: await store.textOf("doc-courier"),
  };
}

async function filled(): Promise<Engine> {
  const engine = await openEngine();
  const store = storeIn(engine);
  await store.ingest([aWorld()], TESTER);
  await store.ingest([only({ agents: [anAgent({ name: "Elsewhere" })] })], { ...TESTER, why: "renamed" });
  await store.attachText("doc-courier", "the words of it");
  return engine;
}

describe("a graph that is copied into another engine", () => {
  it("is the same there, log and texts included, and copying it again changes nothing", async () => {
    const [from, to] = [await filled(), await openEngine()];
    const { rev } = await copyGraph(from, to);
    expect(await toldBy(to)).toEqual(await toldBy(from));
    expect(await copyGraph(from, to)).toMatchObject({ rev, changes: 0, texts: 0 });
    await from.close();
    await to.close();
  });

  it("goes on where it was broken off, wherever that was", async () => {
    const from = await filled();
    let breaks = 0;
    for (let isWhole = false; !isWhole; breaks += 1) {
      const to = await openEngine();
      let left = breaks;
      const breaking: Engine = {
        ...to,
        write: (work) => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error("broken off")) : to.write(work);
        },
      };
      isWhole = await copyGraph(from, breaking, { piece: 4 }).then(
        () => true,
        () => false,
      );
      await copyGraph(from, to, { piece: 4 });
      expect(await toldBy(to)).toEqual(await toldBy(from));
      await to.close();
    }
    expect(breaks).toBeGreaterThan(3);
    await from.close();
  });

  it("is not copied over another graph", async () => {
    const [from, to] = [await filled(), await openEngine()];
    await storeIn(to).ingest([only({ agents: [anAgent({ name: "Another" })] })], TESTER);
    const before = await toldBy(to);
    await expect(copyGraph(from, to)).rejects.toMatchObject({ code: "badData" });
    expect(await toldBy(to)).toEqual(before);
    await from.close();
    await to.close();
  });
});
