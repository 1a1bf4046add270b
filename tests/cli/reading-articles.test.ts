import { spawn } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settingsFrom } from "../../src/config.ts";
import { progressBar } from "../../src/cli/progress-bar.ts";
import { aFolder, runHearsay } from "./run-hearsay.ts";
import { aPage } from "./scripted-context.ts";

describe("reading articles with the built program", () => {
  test("extract lists, add keeps, and the same again changes nothing", async () => {
    const data = aFolder();
    const page = join(data, "page.html");
    writeFileSync(page, aPage());
    const listed = await runHearsay(join(data, "none"), "extract", page);
    expect(listed).toMatchObject({ code: 0, err: "" });
    expect(listed.out).toMatch(/Ada Holm.* — asserts[\s\S]*Brint Shipping.* — denies/);
    expect(existsSync(join(data, "none"))).toBe(false);

    const added = await runHearsay(data, "add", page, "--json");
    expect(added).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(added.out)).toMatchObject({
      status: "added",
      outlet: "The Northern Herald",
      contested: 1,
    });
    const again = await runHearsay(data, "add", page);
    expect(again.out).toMatch(/: unchanged \(graph revision \d+\)\n$/);
    expect((await runHearsay(data, "ask")).out).toBe("0 statements\n");
  });

  test("extract --jsonl reads standard input as it comes", async () => {
    const child = spawn(process.execPath, ["dist/main.js", "extract", "--jsonl"]);
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    const text = "🚢 Ada Holm said the harbour of Quenby would close in May.";
    child.stdin.write(`${JSON.stringify({ id: "a", text })}\n`);
    // the answer to the first line comes before there is a second
    await new Promise((resolve) => child.stdout.once("data", resolve));
    expect(out).toMatch(/^\{"id":"a",.*\}\n$/);
    child.stdin.end('{"id":"b"');
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
    const [statement] = JSON.parse(out).statements;
    expect(statement).toMatchObject({ act: "asserts", speaker: { name: "Ada Holm", kind: "person" } });
    const [[start, end]] = statement.cue;
    expect([...text].slice(start, end).join("")).toBe("said");
  });

  test.each([
    { args: ["extract", "--extractor", "oracle", "x"], says: /no such extractor/ },
    { args: ["extract", "--extractor", "llm", "x"], says: /HEARSAY_LLM_URL/ },
    { args: ["add"], says: /missing required argument/ },
    { args: ["add", "http://127.0.0.1:9/x"], says: /private/ },
  ])("hearsay $args ends with 2 and makes no store", async ({ args, says }) => {
    const data = aFolder();
    const { code, err } = await runHearsay(data, ...args);
    expect(err).toMatch(says);
    expect(code).toBe(2);
    expect(readdirSync(data)).toEqual([]);
  });
});

describe("the settings of the language model", () => {
  test("are flags before environment, the key in the environment only", () => {
    const environment = { HEARSAY_LLM_URL: "http://a.example", HEARSAY_LLM_MODEL: "", HEARSAY_LLM_KEY: "k" };
    expect(settingsFrom({ llmModel: "m" }, environment).llm).toEqual({
      url: "http://a.example",
      model: "m",
      key: "k",
    });
    expect(settingsFrom({ llmUrl: "http://b.example" }, environment).llm.url).toBe("http://b.example");
    expect(settingsFrom({}, {}).llm).toEqual({ url: undefined, model: undefined, key: undefined });
  });
});

describe("the bar of long work", () => {
  test.each([
    { done: 0, total: 3, name: "a.html", bar: `[${"-".repeat(24)}] 0 of 3 a.html` },
    { done: 3, total: 3, name: "b", bar: `[${"#".repeat(24)}] 3 of 3 b` },
    {
      done: 1,
      total: 2,
      name: `\u001b[2J${"x".repeat(60)}`,
      bar: `[${"#".repeat(12)}${"-".repeat(12)}] 1 of 2 …${"x".repeat(39)}`,
    },
  ])("$done of $total", ({ done, total, name, bar }) => {
    expect(progressBar(done, total, name)).toBe(bar);
  });
});
