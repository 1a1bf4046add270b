import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const CONFIG = `
import { tallyReporter } from ${JSON.stringify(join(ROOT, "scripts/tally-reporter.ts"))};
export default { test: { reporters: [tallyReporter], include: ["*.check.ts"], exclude: [] } };`;
const IMPORTS = `import { beforeAll, beforeEach, describe, expect, it } from "vitest";`;

/** One small project each, run by a vitest of its own. */
describe("the tally of a run", () => {
  let folder: string;
  beforeAll(async () => {
    const cache = join(ROOT, "node_modules/.cache/hearsay");
    await mkdir(cache, { recursive: true });
    folder = await mkdtemp(join(cache, "tally-"));
    await writeFile(join(folder, "vitest.config.ts"), CONFIG);
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  it.each([
    ["a test that passes", `it("a", () => {});`, { passed: 1 }],
    ["a test that fails", `it("a", () => expect(1).toBe(2)); it("b", () => {});`, { passed: 1, failed: 1 }],
    ["a file that does not load", `import "./nowhere.ts"; it("a", () => {});`, { failed: 1 }],
    [
      "a group whose set-up fails",
      `describe("g", () => { beforeAll(() => { throw new Error("no"); }); it("a", () => {}); });`,
      { failed: 1, skipped: 1 },
    ],
    [
      "an error that no test waits for",
      `it("a", async () => { setTimeout(() => { throw new Error("late"); }); await new Promise((r) => setTimeout(r, 50)); });`,
      { passed: 1, failed: 1 },
    ],
    [
      "tests skipped for a reason",
      `describe("g", () => { beforeEach(({ skip }) => skip(true, "no moon")); it("a", () => {}); it("b", () => {}); });`,
      { skipped: 2, skips: { "no moon": 2 } },
    ],
  ])("counts %s", async (_, source, expected) => {
    await writeFile(join(folder, "one.check.ts"), `${IMPORTS}\n${source}`);
    const file = join(folder, "tally.json");
    const code = await vitest(folder, file);
    const tally: unknown = JSON.parse(await readFile(file, "utf8"));
    const whole = { passed: 0, failed: 0, skipped: 0, skips: {}, ...expected };
    expect(tally).toEqual(whole);
    expect(code).toBe(whole.failed > 0 ? 1 : 0);
  });
});

async function vitest(cwd: string, tallyFile: string): Promise<number> {
  const env = { ...process.env, HEARSAY_TALLY: tallyFile };
  return new Promise((resolve) => {
    const command = [join(ROOT, "node_modules/vitest/vitest.mjs"), "run"];
    execFile(process.execPath, command, { cwd, env }, (error) =>
      resolve(error === null ? 0 : Number(error.code)),
    );
  });
}
