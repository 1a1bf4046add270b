import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/cli/extract.ts";
import { splitLines } from "../../src/cli/split-lines.ts";
import type { Extractor } from "../../src/extraction/proposal.ts";
import { AppError } from "../../src/model/errors.ts";
import { aFolder } from "./run-hearsay.ts";
import { aContext, aPage } from "./scripted-context.ts";

const TEXT =
  "🚢 Ada Holm said that the harbour would close. Brint Shipping denied that the harbour would close.";

function aFile(name: string, text: string | Uint8Array): string {
  const path = join(aFolder(), name);
  writeFileSync(path, text);
  return path;
}

describe("extract --jsonl", () => {
  test("writes a line for each line, in order, with spans in the text exactly as it is", async () => {
    const texts = [`  ${TEXT}\r\n`, "", "\u00a0Ada Holm said that \ud83d it rained. \u200b", "Il pleut."];
    const input = texts.map((text, index) => JSON.stringify({ id: `t${index}`, text })).join("\n");
    const { context, said } = aContext({ input });
    expect(await extract.run(context, [], { jsonl: true })).toBe(0);
    expect(said.notes).toEqual([]);
    expect(said.out.every((line) => line.endsWith("\n"))).toBe(true);
    const lines = said.out.map((line) => JSON.parse(line));
    expect(lines.map(({ id, statements }) => [id, statements.length])).toEqual([
      ["t0", 2],
      ["t1", 0],
      ["t2", 1],
      ["t3", 0],
    ]);
    const [from, to] = lines[0].statements[1].content[0];
    expect([...`  ${TEXT}`].slice(from, to).join("")).toBe("the harbour would close");
  });

  test("reports bad lines with their number and goes on", async () => {
    const bad = ["{", '{"id":"a"}', "[1]", "null", '{"id":{},"text":"x"}'];
    const path = aFile(
      "lines.jsonl",
      Buffer.concat([
        Buffer.from(`${bad.join("\n")}\n\n`),
        Buffer.from([0x22, 0xff, 0x0a]),
        Buffer.from(`${JSON.stringify({ id: 7, text: TEXT })}\n`),
      ]),
    );
    const { context, said } = aContext();
    expect(await extract.run(context, [path], { jsonl: true })).toBe(1);
    expect(said.out.map((line) => JSON.parse(line).id)).toEqual([7]);
    expect(
      said.notes.filter((note) => note.includes("line")).map((note) => /line (\d)/.exec(note)?.[1]),
    ).toEqual(["1", "2", "3", "4", "5", "7", undefined]);
    expect(said.notes.at(-1)).toBe("6 lines were not read");
  });

  test("a text that makes the extractor stumble does not take the others along", async () => {
    const stumbling: Extractor = {
      name: "stumbling",
      extract: async ({ text }) => {
        if (text === "pit") throw new RangeError("fell in");
        return { statements: [], dropped: 2 };
      },
    };
    const input = ["a", "pit", "b"].map((text) => JSON.stringify({ id: text, text })).join("\n");
    const { context, said } = aContext({ input, extractor: stumbling });
    expect(await extract.run(context, ["-"], { jsonl: true })).toBe(1);
    expect(said.out).toHaveLength(2);
    expect(said.notes[0]).toMatch(/^standard input, line 2: unexpected: RangeError: fell in/);
    expect(said.notes[1]).toBe("4 proposals were dropped");
  });

  test("an extractor that cannot work at all ends the run", async () => {
    const broken: Extractor = {
      name: "broken",
      extract: () => Promise.reject(new AppError("unreadable", "the weights are missing")),
    };
    const { context } = aContext({ input: '{"id":"a","text":"b"}', extractor: broken });
    await expect(extract.run(context, [], { jsonl: true })).rejects.toThrow("weights are missing");
  });

  test("reads no address and no missing file", async () => {
    const { context } = aContext();
    await expect(extract.run(context, ["https://a.example"], { jsonl: true })).rejects.toThrow(
      /no addresses/,
    );
    await expect(extract.run(context, ["/no/such.jsonl"], { jsonl: true })).rejects.toThrow(/no such file/);
  });
});

describe("the lines of a stream", () => {
  async function linesOf(pieces: readonly string[], most?: number): Promise<readonly (string | undefined)[]> {
    async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
      for (const piece of pieces) yield Buffer.from(piece);
    }
    const found: (string | undefined)[] = [];
    for await (const line of splitLines(chunks(), most)) found.push(line && Buffer.from(line).toString());
    return found;
  }

  test.each([
    { pieces: [], lines: [] },
    { pieces: ["a\nb"], lines: ["a", "b"] },
    { pieces: ["a", "b\n", "\n", "c\n"], lines: ["ab", "", "c"] },
    { pieces: ["abc", "def\nx\n"], most: 5, lines: [undefined, "x"] },
    { pieces: ["x\nabc", "def"], most: 5, lines: ["x", undefined] },
  ])("$pieces are $lines", async ({ pieces, most, lines }) => {
    expect(await linesOf(pieces, most)).toEqual(lines);
  });
});

describe("extract", () => {
  test("lists for a person who says what, in which words, how sure and why", async () => {
    const path = aFile("page.html", aPage({ more: "<p>Somebody mumbled.</p>" }));
    const { context, said } = aContext();
    expect(await extract.run(context, [path], {})).toBe(0);
    expect(said.out.slice(0, 2)).toEqual([
      "Harbour of Quenby to close",
      "The Northern Herald, 2024-03-05T09:30:00Z",
    ]);
    expect(said.out.join("\n")).toMatch(
      /1\. Ada Holm — asserts\n {3}claim: The harbour .*\n {3}words: the harbour .*\n {3}80 % · scripted\n\n2\. Brint Shipping — denies/,
    );
    expect(said.out.at(-1)).toBe("2 statements");
    expect(said.notes).toEqual([`${path}: 1 proposal was dropped`]);
  });

  test("gives as JSON the same line, with what is known of the article", async () => {
    const path = aFile("page.html", aPage());
    const { context, said } = aContext({ json: true });
    await extract.run(context, [path], {});
    const line = JSON.parse(said.out[0] ?? "");
    expect(line).toMatchObject({
      id: path,
      title: "Harbour of Quenby to close",
      outlet: "The Northern Herald",
      language: "en",
      authors: [],
      nested: [],
    });
    const [from, to] = line.statements[0].cue[0];
    expect([...line.text].slice(from, to).join("")).toBe("said");
  });

  test("reads standard input where no file is named", async () => {
    const { context, said } = aContext({ input: `Harbour to close\n\n${TEXT} `.repeat(4) });
    expect(await extract.run(context, [], {})).toBe(0);
    expect(said.out.at(-1)).toMatch(/^\d+ statements$/);
  });

  test("says where there is nothing, and which of several files cannot be read", async () => {
    const { context, said } = aContext();
    const quiet = aFile(
      "quiet.txt",
      "The harbour lies quiet. Nobody is there, and the boats are in the shed for the winter.",
    );
    expect(await extract.run(context, [quiet, "/no/such.txt", quiet], {})).toBe(2);
    expect(said.out.filter((line) => line === "No attributed statement was found.")).toHaveLength(2);
    expect(said.notes).toEqual(["hearsay: /no/such.txt: there is no such file; check the path."]);
    expect(said.progress[1]).toMatch(/^\[#{8}-{16}\] 1 of 3 \/no\/such\.txt$/);
    expect(said.progress.at(-1)).toBe("");
    await expect(extract.run(context, ["/no/such.txt"], {})).rejects.toThrow(/no such file/);
  });
});
