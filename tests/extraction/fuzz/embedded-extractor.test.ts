import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEmbeddedExtractor } from "../../../src/extraction/embedded/create-embedded-extractor.ts";
import type { ArticleText, Extraction } from "../../../src/extraction/proposal.ts";
import { weightsIn } from "../../../src/store/files/read-weights.ts";
import { cleanText } from "../../../src/text/clean-text.ts";
import { faultOfGrowth } from "../../text/linear-growth.ts";
import { mutatedText, randomText, SEED_ARTICLES } from "../../text/mutated-text.ts";
import { ODD_TEXTS } from "../../text/odd-texts.ts";
import { faultsOfExtraction } from "./faults-of-extraction.ts";
import { faultsOfRecord } from "./faults-of-record.ts";

const WEIGHTS = fileURLToPath(new URL("../../../src/extraction/embedded/weights", import.meta.url));
const extractor = createEmbeddedExtractor(weightsIn(WEIGHTS));

function extract(text: string, article: Partial<ArticleText> = {}): Promise<Extraction> {
  return extractor.extract({ text, title: undefined, outlet: undefined, authors: [], ...article });
}

/** What is wrong with the statements of a text; empty where nothing is. */
async function faultsOf(text: string): Promise<string[]> {
  return faultsOfExtraction(text, await extract(text));
}

/** A text read in a way that it was not written in. */
const MISREADINGS: readonly (readonly [name: string, read: (text: string) => string])[] = [
  ["UTF-8 taken for Latin-1", (text) => Buffer.from(text, "utf8").toString("latin1")],
  ["Latin-1 taken for UTF-8", (text) => Buffer.from(text, "latin1").toString("utf8")],
  ["UTF-8 taken for UTF-16", (text) => Buffer.from(`${text} `, "utf8").toString("utf16le")],
  ["UTF-16 taken for UTF-8", (text) => Buffer.from(text, "utf16le").toString("utf8")],
  ["the letters backwards", (text) => [...text].toReversed().join("")],
  ["the units backwards", (text) => text.split("").toReversed().join("")],
  ["every word a line", (text) => text.replace(/ /g, "\n")],
  ["no spaces", (text) => text.replace(/\s/g, "")],
  ["no line ends", (text) => text.replace(/\s+/g, " ")],
  ["no stops", (text) => text.replace(/[.!?]/g, "")],
  ["all capitals", (text) => text.toUpperCase()],
  ["all small", (text) => text.toLowerCase()],
  ["every quotation left open", (text) => text.replace(/[”’]/g, "")],
  ["every quotation closed only", (text) => text.replace(/[“‘]/g, "")],
  ["all marks straight", (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
];

describe("the embedded extractor", () => {
  it("finds statements in the articles that the other tests spoil", async () => {
    for (const article of SEED_ARTICLES)
      expect((await extract(article)).statements.length).toBeGreaterThan(3);
  });

  it.each(ODD_TEXTS)("keeps its promises for nothing but $name", async ({ make }) => {
    for (const length of [0, 1, 2, 3, 7, 50, 2000]) expect(await faultsOf(make(length))).toEqual([]);
  });

  it.each(MISREADINGS)("keeps its promises for articles with %s", async (_, read) => {
    for (const article of SEED_ARTICLES) expect(await faultsOf(read(article))).toEqual([]);
  });

  it("keeps its promises for articles with changes", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedText, async (text) => {
        expect(await faultsOf(text)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps its promises for random text", async () => {
    await fc.assert(
      fc.asyncProperty(randomText, async (text) => {
        expect(await faultsOf(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("proposes the same each time, whatever it has read before", async () => {
    const fresh = createEmbeddedExtractor(weightsIn(WEIGHTS));
    await fc.assert(
      fc.asyncProperty(mutatedText, randomText, async (text, other) => {
        const first = await extract(text);
        await extract(other);
        expect(await extract(text)).toEqual(first);
        expect(await fresh.extract({ text, title: undefined, outlet: undefined, authors: [] })).toEqual(
          first,
        );
      }),
      { numRuns: 20 },
    );
  });

  it("proposes what becomes a valid record, whatever the article", async () => {
    const anyArticle = fc.record({
      title: fc.option(randomText, { nil: undefined }),
      outlet: fc.option(randomText, { nil: undefined }),
      authors: fc.array(randomText, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutatedText, randomText), anyArticle, async (raw, about) => {
        const text = cleanText(raw);
        fc.pre(text !== "");
        expect(faultsOfRecord(text, await extract(text, about))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["a megabyte of one token", "x".repeat(1_000_000)],
    ["a megabyte of line ends", "\n".repeat(1_000_000)],
    ["a megabyte of spaces", " ".repeat(1_000_000)],
    ["a megabyte of stops", ".".repeat(1_000_000)],
    ["ten thousand nested quotes", "“‘".repeat(5000) + "no" + "’”".repeat(5000)],
    ["ten thousand nested sayings", "“Ross said ‘".repeat(5000)],
  ])("takes its time and no more for %s", { timeout: 30_000 }, async (_, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });

  it.each(ODD_TEXTS)(
    "takes a time in proportion to the length for nothing but $name",
    { timeout: 60_000 },
    async ({ make }) => {
      expect(await faultOfGrowth((size) => extract(make(size)), 3000)).toBeUndefined();
    },
  );
});
