import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { silentSkips } from "./silent-skips.ts";
import { ROOT, sourceFiles } from "./source-files.ts";

describe("a test that is left out", () => {
  it("says why, in every test file", () => {
    const files = sourceFiles("tests").filter((file) => /\.test\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => silentSkips(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });

  it.each([
    `it.skip("does", () => {});`,
    `describe.skipIf(!ready)("group", () => {});`,
    `test.runIf(ready)("does", () => {});`,
    `it.todo("does");`,
    `it.only("does", () => {});`,
    `it("does", { skip: true }, () => {});`,
    `it("does", (context) => context.skip());`,
    `it("does", ({ skip }) => skip(!ready));`,
  ])("is found when it says nothing: %s", (source) => {
    expect(silentSkips("a.test.ts", source)).toHaveLength(1);
  });

  it.each([
    `it("does", (context) => context.skip("no network here"));`,
    `it("does", ({ skip }) => skip(!ready, "no network here"));`,
    `beforeEach(({ skip }) => skip(!ready, REASON));`,
    `it("does", { timeout: 5 }, () => rows.skip(3, 4));`,
  ])("may be left out with a reason: %s", (source) => {
    expect(silentSkips("a.test.ts", source)).toEqual([]);
  });
});
