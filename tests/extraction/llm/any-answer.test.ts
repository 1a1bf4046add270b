import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Answer, type AnsweredStatement } from "../../../src/extraction/llm/answer.ts";
import { createLlmExtractor } from "../../../src/extraction/llm/create-llm-extractor.ts";
import type { Extraction } from "../../../src/extraction/proposal.ts";
import { ACT_NAMES } from "../../../src/vocabulary/acts/names.ts";
import { faultOfGrowth } from "../../text/linear-growth.ts";
import { ODD_TEXTS } from "../../text/odd-texts.ts";
import { faultsOfExtraction } from "../fuzz/faults-of-extraction.ts";
import { faultsOfRecord } from "../fuzz/faults-of-record.ts";
import { anAnswer, anArticle, aSpeaker, HARBOUR } from "./an-answer.ts";
import { writing } from "./fake-chat-server.ts";

/** Pieces of the text, cut anywhere and sometimes spoilt, and other strings. */
function quotesOf(text: string): fc.Arbitrary<string> {
  const piece = fc
    .tuple(fc.nat({ max: text.length }), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => text.slice(start, start + length));
  const word = fc.constantFrom(...text.split(/\s+/));
  return fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 4, arbitrary: piece },
    { weight: 1, arbitrary: piece.map((words) => words.replace(/[“”]/g, '"').toUpperCase()) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
  );
}

/** Source, cue and content that stand side by side in the text, as a model that reads well would quote them. */
function neighboursIn(text: string): fc.Arbitrary<Partial<AnsweredStatement>> {
  const words = Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const length = fc.integer({ min: 1, max: 4 });
  return fc
    .tuple(fc.nat({ max: words.length - 1 }), length, length, length)
    .map(([at, source, cue, content]) => {
      const slice = (from: number, count: number): string =>
        text.slice(words[from]?.start ?? text.length, words[Math.min(from + count, words.length) - 1]?.end);
      return {
        source: [slice(at, source)],
        cue: slice(at + source, cue),
        content: [{ sentence: 0, words: slice(at + source + cue, content) }],
      };
    });
}

function statementsOf(text: string): fc.Arbitrary<unknown> {
  const quote = quotesOf(text);
  const number = fc.integer({ min: 0, max: 9 });
  const speaker = fc.record({
    name: quote,
    kind: fc.constantFrom("person", "organization", "author", "none"),
  });
  const spoilt = fc
    .record({
      number,
      sentence: number,
      source: fc.array(quote, { maxLength: 2 }),
      cue: quote,
      content: fc.array(fc.record({ sentence: number, words: quote }), { minLength: 1, maxLength: 3 }),
      act: fc.constantFrom(...ACT_NAMES),
      speakers: fc.array(speaker.map(aSpeaker), { minLength: 1, maxLength: 2 }),
      against: fc.option(speaker.map(aSpeaker)),
      claim: fc.option(quote),
      answers: fc.option(number),
      within: fc.option(number),
    })
    .map(anAnswer);
  return fc.oneof(
    spoilt,
    fc.tuple(spoilt, neighboursIn(text)).map(([statement, parts]) => ({ ...statement, ...parts })),
  );
}

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["a plain article", HARBOUR],
  [
    "words that come again and again",
    "Ross said Ross said “Ross said ‘Ross said’ said” said. He said he said it. 🌉 said cafe\u0301 said. he\u00a0said",
  ],
  [
    "halves of surrogate pairs",
    "\ud83c Ross claims \udf09 that it rained “\ud83c”. Tand denies \udf09\ud83c it twice. The mayor, Ek\udf09, says no ship will ever come. said: said: Ada Lindqvist, the harbour master, told the Courier that the old pier would have to close before winter.",
  ],
];

async function extractFrom(text: string, content: string): Promise<Extraction> {
  const fetch: typeof globalThis.fetch = () => Promise.resolve(new Response(writing(content).body));
  return createLlmExtractor({ url: "http://fake", model: "fake-1", fetch }).extract(anArticle(text));
}

describe("whatever a model answers", () => {
  it.each(TEXTS)("stands word for word in the text or is dropped: %s", async (_, text) => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(statementsOf(text), { maxLength: 12 }), async (answered) => {
        const json = JSON.stringify({ statements: answered });
        const { statements, dropped } = await extractFrom(text, json);
        expect(Answer.safeParse(JSON.parse(json)).success).toBe(true);
        expect(statements.length + dropped).toBeLessThanOrEqual(answered.length);
        kept += statements.length;
        expect(faultsOfExtraction(text, { statements, dropped })).toEqual([]);
        if (text.isWellFormed()) expect(faultsOfRecord(text, { statements, dropped })).toEqual([]);
        for (const { source, cue, content, speakers } of statements) {
          expect([cue.length, content.length > 0]).toEqual([1, true]);
          if (source.length === 0) expect(speakers.every(({ kind }) => kind === "none")).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(10);
  });

  it("is read in a bounded time, however odd its JSON", async () => {
    for (const content of [
      "[".repeat(1_000_000),
      "{".repeat(1_000_000),
      '"'.repeat(1_000_001),
      "```json".repeat(99_999),
    ]) {
      const started = performance.now();
      await expect(extractFrom(HARBOUR, content)).rejects.toMatchObject({ code: "extractorFailed" });
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it.each(ODD_TEXTS)(
    "is asked for in a time in proportion to the text when it is nothing but $name",
    async ({ make }) => {
      const silence = JSON.stringify({ statements: [] });
      expect(
        await faultOfGrowth((size) => extractFrom(make(size), silence).catch(refusalOf), 10_000),
      ).toBeUndefined();
    },
  );
});

/** Gives back why a text is too long, and throws any other failure. */
function refusalOf(failure: unknown): unknown {
  expect(failure).toMatchObject({ code: "badData" });
  return failure;
}
