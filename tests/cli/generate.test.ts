import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Flags } from "../../src/cli/cli-command.ts";
import { generate } from "../../src/cli/generate.ts";
import { importRecords } from "../../src/cli/import.ts";
import type { Record as HearsayRecord } from "../../src/model/record.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { STATES } from "../../src/vocabulary/statement-words.ts";
import { aFolder } from "./run-hearsay.ts";
import { aContext, type Said, type Script } from "./scripted-context.ts";

interface Call extends Script {
  /** Nobody watches a terminal. */
  readonly isPiped?: boolean;
}

async function generating(flags: Flags, { isPiped = false, ...script }: Call): Promise<Said> {
  const { context, said } = aContext(script);
  expect(await generate.run(isPiped ? { ...context, showProgress: undefined } : context, [], flags)).toBe(0);
  return said;
}

async function importing(path: string, { isPiped = false, ...script }: Call) {
  const { context, said } = aContext(script);
  const run = importRecords.run(isPiped ? { ...context, showProgress: undefined } : context, [path], {});
  const failure: unknown = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  return { said, failure };
}

async function whole(data: string): Promise<HearsayRecord> {
  const store = await openSqliteStore({ file: join(data, "hearsay.db") });
  try {
    return await store.record(STATES);
  } finally {
    await store.close();
  }
}

/** A file of 4,000 statements, in several lines. */
async function aFileOfLines(
  folder: string,
): Promise<{ readonly path: string; readonly lines: readonly string[] }> {
  const path = join(folder, "made-up.jsonl");
  await generating({ statements: "4000", out: path }, {});
  return { path, lines: readFileSync(path, "utf8").trimEnd().split("\n") };
}

describe("generate", () => {
  test("fills a store, shows how far it is, and changes nothing when it runs again", async () => {
    const data = aFolder();
    const first = await generating({ statements: "2000", seed: "4" }, { data });
    expect(first.out.join("\n")).toMatch(
      /^2000 statements made up from seed 4: \d+ added, 0 changed, 0 as before \(revision \d+\)$/,
    );
    expect(first.progress.at(-2)).toBe("[########################] 2000 of 2000 statements");
    expect(first.progress.at(-1)).toBe("");
    const before = await whole(data);
    expect(before.statements).toHaveLength(2000);
    const again = await generating({ statements: "2000", seed: "4" }, { data });
    expect(again.out.join("\n")).toMatch(/: 0 added, 0 changed, \d+ as before/);
    expect(await whole(data)).toEqual(before);
  });

  test("writes records, one a line, from which the same store comes about", async () => {
    const [direct, imported] = [aFolder(), aFolder()];
    const { path, lines } = await aFileOfLines(imported);
    expect(lines.length).toBeGreaterThan(3);
    await generating({ statements: "4000" }, { data: direct });
    const { said, failure } = await importing(path, { data: imported });
    expect(failure).toBeUndefined();
    expect(said.notes).toEqual([]);
    expect(said.out.join("\n")).toMatch(/made-up\.jsonl: \d+ lines: \d+ added, 0 changed, 0 as before/);
    expect(await whole(imported)).toEqual(await whole(direct));
  });

  test("says each step in JSON: to a program on standard output, to a pipe beside it", async () => {
    const asked = await generating({ statements: "4000" }, { data: aFolder(), json: true });
    const steps = asked.out.map((line) => JSON.parse(line));
    expect(steps.at(-2)).toMatchObject({ statements: 4000, changed: 0 });
    expect(steps.at(-1)).toMatchObject({ statements: 4000, seed: 1, changed: 0 });
    expect(asked.progress).toEqual([]);
    const piped = await generating({ statements: "4000" }, { data: aFolder(), isPiped: true });
    expect(piped.out).toHaveLength(1);
    expect(JSON.parse(piped.notes.at(-1) ?? "")).toMatchObject({ statements: 4000 });
  });

  test.each([
    [{}, /--statements is missing: write a whole number from 1 to/],
    [{ statements: "0" }, /--statements "0" is no such number/],
    [{ statements: "-5" }, /"-5"/],
    [{ statements: "1e6" }, /"1e6"/],
    [{ statements: "2000000000" }, /to 1000000000/],
    [{ statements: "10", seed: "x" }, /--seed "x"/],
  ])("refuses %o", async (flags: Flags, says) => {
    const { context } = aContext();
    await expect(generate.run(context, [], flags)).rejects.toMatchObject({
      code: "badCall",
      message: expect.stringMatching(says),
    });
  });

  test("leaves nothing behind where the file cannot be written", async () => {
    const path = join(aFolder(), "missing", "made-up.jsonl");
    const { context } = aContext();
    await expect(generate.run(context, [], { statements: "10", out: path })).rejects.toMatchObject({
      code: "unwritable",
    });
    expect(existsSync(path)).toBe(false);
  });
});

describe("import of a record a line", () => {
  test("goes on where it was stopped: what is in already stays as it is", async () => {
    const data = aFolder();
    const { path, lines } = await aFileOfLines(data);
    const text = readFileSync(path, "utf8");
    const cut = lines.slice(0, 3).join("\n").length + 100;
    writeFileSync(path, text.slice(0, cut));
    const { failure } = await importing(path, { data });
    expect(failure).toMatchObject({
      code: "badData",
      message: expect.stringMatching(
        /made-up\.jsonl, line 4, column \d+: .*The 3 lines before it are stored\. Mend it and start the same import again/,
      ),
    });
    writeFileSync(path, text);
    const { said } = await importing(path, { data, json: true });
    const steps = said.out.map((line) => JSON.parse(line));
    expect(steps.slice(0, 3).map(({ added, changed }) => added + changed)).toEqual([0, 0, 0]);
    expect(steps[3]).toMatchObject({ line: 4, unchanged: 0 });
    expect((await whole(data)).statements).toHaveLength(4000);
  });

  test("stops at a line that breaks a rule, names it, and keeps those before it", async () => {
    const data = aFolder();
    const { path, lines } = await aFileOfLines(data);
    const broken = { ...JSON.parse(lines[2] ?? ""), things: [{ id: "thg-new", subtype: "place" }] };
    writeFileSync(path, [lines[0], "", lines[1], JSON.stringify(broken), ...lines.slice(3)].join("\n"));
    const { failure } = await importing(path, { data });
    expect(failure).toMatchObject({
      code: "badData",
      message: expect.stringMatching(/line 4: 1 rule is broken\. The 2 lines before it are stored\./),
      faults: [expect.objectContaining({ pointer: "/things/0", rule: 0 })],
    });
    expect((await whole(data)).agents.length).toBeGreaterThan(0);
  });

  test("refuses a line that refers to what no line before it has", async () => {
    const data = aFolder();
    const { path, lines } = await aFileOfLines(data);
    writeFileSync(path, `${lines.at(-1)}\n`);
    const { failure } = await importing(path, { data });
    expect(failure).toMatchObject({
      code: "badData",
      message: expect.stringMatching(/line 1: \d+ rules are broken\. Nothing was stored\./),
    });
  });

  test("says each line in JSON where nobody watches", async () => {
    const data = aFolder();
    const { path, lines } = await aFileOfLines(data);
    const { said } = await importing(path, { data, isPiped: true });
    expect(said.notes.map((note) => JSON.parse(note).line)).toEqual(lines.map((_, index) => index + 1));
    expect(said.out).toHaveLength(1);
  });

  test("refuses a file that is not there", async () => {
    const { failure } = await importing(join(aFolder(), "missing.jsonl"), { data: aFolder() });
    expect(failure).toMatchObject({ code: "noSuchFile" });
  });
});
