import { expect, test } from "vitest";
import { recountCommand } from "../../src/cli/recount.ts";
import type { UnlikeRows } from "../../src/store/recount/unlike.ts";
import { aFolder, runHearsay } from "./run-hearsay.ts";
import { aContext } from "./scripted-context.ts";

const RECORD = "graph-data/karabakh-ceasefire.json";

test("hearsay recount says that a store is as counted again, and that there is none", async () => {
  const folder = aFolder();
  const missing = await runHearsay(folder, "recount");
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.err).toMatch(/There is no store/);
  await runHearsay(folder, "import", RECORD);
  const whole = await runHearsay(folder, "recount");
  expect(whole.out).toMatch(/hearsay\.db: all as counted again \(revision \d+\)/);
  expect(whole.code).toBe(0);
});

test("hearsay recount names what differs and what to do, and ends with 1", async () => {
  const unlike: readonly UnlikeRows[] = [
    { table: "tie", count: 4, isMore: false, examples: ["src a, dst b, kind 1"] },
    { table: "tally", count: 1, isMore: false, examples: ["role 1, owner c"] },
  ];
  const { context, said } = aContext();
  const code = await recountCommand.run(
    { ...context, recount: async () => ({ place: "graph.db", rev: 7, unlike }) },
    [],
    {},
  );
  expect(code).toBe(1);
  expect(said.out).toEqual([
    "graph.db: tie: 4 rows differ from a recount: src a, dst b, kind 1; ….",
    "graph.db: tally: 1 owner differs from a recount: role 1, owner c.",
    expect.stringContaining("hearsay copy"),
  ]);
});
