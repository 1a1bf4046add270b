import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorParts, type AnchoredParts } from "../../../src/extraction/llm/anchor-parts.ts";
import type { AnsweredStatement } from "../../../src/extraction/llm/answer.ts";
import { foldText } from "../../../src/extraction/llm/folded-text.ts";
import { numberedLines } from "../../../src/extraction/llm/numbered-lines.ts";
import { searchableText } from "../../../src/extraction/llm/text-search.ts";
import { tokenize } from "../../../src/text/tokenize.ts";
import { anAnswer, HARBOUR } from "./an-answer.ts";

function anchor(text: string, statement: Partial<AnsweredStatement>): AnchoredParts | undefined {
  const lines = numberedLines(tokenize(text));
  return anchorParts(searchableText(text, lines), anAnswer(statement), { from: 0, to: lines.length });
}

/** The words of the parts, or undefined where they do not stand in the text. */
function words(text: string, statement: Partial<AnsweredStatement>) {
  const parts = anchor(text, statement);
  const slices = (spans: AnchoredParts["cue"]) => spans.map(({ start, end }) => text.slice(start, end));
  return parts && { source: slices(parts.source), cue: slices(parts.cue), content: slices(parts.content) };
}

const FIRST = {
  source: ["Ada Lindqvist, the harbour master,"],
  cue: ["said"],
  content: ["that the pier would close in May"],
};

describe("the words that a model quotes", () => {
  it("are found in the sentence that it names", () => {
    expect(words(HARBOUR, {})).toEqual(FIRST);
  });

  it.each([1, 2])("are found beside it when it names sentence %i instead", (sentence) => {
    const content = [{ sentence, words: "that the pier would close in May" }];
    expect(words(HARBOUR, { sentence, content })).toEqual(FIRST);
  });

  it("are found anywhere in the window when they are long and the number is out of all reason", () => {
    const content = [{ sentence: 9999, words: "that the pier would close in May" }];
    expect(words(HARBOUR, { sentence: 9999, content })).toEqual(FIRST);
  });

  it.each<[string, Partial<AnsweredStatement>]>([
    ["content that nobody said", { content: [{ sentence: 0, words: "that the pier would never close" }] }],
    [
      "one part of the content that nobody said",
      { content: [...anAnswer().content, { sentence: 1, words: "and the ferry too" }] },
    ],
    ["a cue of its own", { cue: "claimed" }],
    ["no cue", { cue: "" }],
    ["half a word as its cue", { cue: "sai" }],
    ["a source that is not there", { source: ["Ada Lindqvist, the old harbour master,"] }],
    ["content without words", { content: [{ sentence: 0, words: "," }] }],
    [
      "short words far from the sentence",
      { content: [{ sentence: 3, words: "in May" }], sentence: 3, source: [] },
    ],
    ["a source inside its cue", { source: ["said"] }],
    ["content that is its cue", { content: [{ sentence: 0, words: "said" }] }],
    ["half of a surrogate pair", { content: [{ sentence: 0, words: "\ud83c" }] }],
    ["a gap", { content: [{ sentence: 0, words: "that the pier … in May" }] }],
    ["another case", { content: [{ sentence: 0, words: "That The Pier Would Close In May" }] }],
  ])("are thrown away with %s", (_, statement) => {
    expect(words(HARBOUR, statement)).toBeUndefined();
  });

  it.each([
    ["straight marks for curly ones", '"We have no money for it,"'],
    ["other curly marks", "„We have no money for it,“"],
    ["single marks", "'We have no money for it,'"],
    ["doubled single marks", "''We have no money for it,''"],
    ["wide spaces", "“We\u00a0have  no\nmoney for it,”"],
    ["an invisible sign", "“We have no mo\u200bney for it,”"],
  ])("are found with %s", (_, quote) => {
    const found = words(HARBOUR, {
      sentence: 1,
      source: ["she"],
      cue: "told",
      content: [{ sentence: 1, words: quote }],
    });
    expect(found).toEqual({ source: ["she"], cue: ["told"], content: ["“We have no money for it,”"] });
  });

  it.each([
    ["a dash", "The ferry – he claimed – was late.", "was late", "The ferry — he", "was late"],
    [
      "a hyphen",
      "Rolf claimed the well‑known ferry was late.",
      "the well-known ferry",
      "Rolf",
      "the well‑known ferry",
    ],
    [
      "an accent in two signs",
      "Rolf claimed the cafe\u0301 was shut.",
      "the café was shut",
      "Rolf",
      "the cafe\u0301 was shut",
    ],
    [
      "an accent in one sign",
      "Rolf claimed the café was shut.",
      "the cafe\u0301 was shut",
      "Rolf",
      "the café was shut",
    ],
    ["dots", "Rolf claimed “the ferry … sank”.", "“the ferry ... sank”", "Rolf", "“the ferry … sank”"],
    ["a missing accent", "Rolf claimed the café shut.", "the cafe", "Rolf", undefined],
    ["a missing accent inside", "Rolf claimed the café was shut.", "the cafe was", "Rolf", undefined],
    [
      "signs outside the basic plane",
      "Rolf claimed “🌉 is shut” twice.",
      '"🌉 is shut"',
      "Rolf",
      "“🌉 is shut”",
    ],
  ])("are held against the text with %s", (_, text, content, source, expected) => {
    const found = words(text, {
      source: [source],
      cue: "claimed",
      content: [{ sentence: 0, words: content }],
    });
    expect(found?.content).toEqual(expected === undefined ? undefined : [expected]);
  });

  it("are told apart by what stands beside them", () => {
    const text = "Ross said the pier was safe and Ross said the ferry was not.";
    const about = (content: string) =>
      anchor(text, { source: ["Ross"], cue: "said", content: [{ sentence: 0, words: content }] });
    expect(about("the pier was safe")).toMatchObject({ source: [{ start: 0 }], cue: [{ start: 5 }] });
    expect(about("the ferry was not")).toMatchObject({ source: [{ start: 32 }], cue: [{ start: 37 }] });
  });

  it("are told apart from the same words inside the content", () => {
    const text = "He said in June that he said nothing.";
    const parts = anchor(text, {
      source: ["He"],
      cue: "said",
      content: [{ sentence: 0, words: "that he said nothing" }],
    });
    expect(parts).toMatchObject({ source: [{ start: 0, end: 2 }], cue: [{ start: 3, end: 7 }] });
  });

  it("are thrown away where nothing tells several places apart", () => {
    const text = "Yes, said Ross on Monday, and yes, said Ross on Friday, it was so.";
    expect(
      words(text, { source: [], cue: "said Ross", content: [{ sentence: 0, words: "it was so" }] }),
    ).toBeUndefined();
  });

  it("are thrown away where the sentence named and the words around contradict each other", () => {
    const text = "Miller said no. Ross, who had come late to the hall, said that the ferry was safe.";
    const statement = {
      sentence: 0,
      source: ["Ross"],
      content: [{ sentence: 1, words: "that the ferry was safe" }],
    };
    expect(words(text, { ...statement, cue: "said" })).toBeUndefined();
    expect(words(text, { ...statement, sentence: 1, cue: "said" })?.source).toEqual(["Ross"]);
  });

  it("are cut where the cue and the source stand in the midst of them", () => {
    const text = "“It rained,” Ross said, “for a week.” Nobody minded.";
    expect(
      words(text, {
        source: ["Ross"],
        cue: "said",
        content: [{ sentence: 0, words: "“It rained,” Ross said, “for a week.”" }],
      }),
    ).toEqual({ source: ["Ross"], cue: ["said"], content: ["“It rained,”", "“for a week.”"] });
  });

  it("are one part where two follow each other in a line, and two across paragraphs", () => {
    const text = "Ross said: “It rained. It stormed.\n\n“It snowed.”";
    expect(
      words(text, {
        source: ["Ross"],
        cue: "said:",
        content: [
          { sentence: 1, words: "It stormed." },
          { sentence: 0, words: "“It rained." },
          { sentence: 2, words: "“It snowed.”" },
        ],
      })?.content,
    ).toEqual(["“It rained. It stormed.", "“It snowed.”"]);
  });
});

describe("a folded text", () => {
  const signs = fc.constantFrom(
    ..."ab1 \n\u00a0\u2003.,",
    ..."\"'“”‘’«»`´",
    ..."-–—−",
    "''",
    "é",
    "e\u0301",
    "ﬁ",
    "…",
    "½",
    "🌉",
    "\u200b",
    "\ud83c",
    "\udf09",
    "한",
  );
  const texts = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(""));

  it("says for each unit where it comes from, in order and inside the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { folded, starts, ends } = foldText(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let unit = 0; unit < folded.length; unit += 1) {
          expect(ends[unit]).toBeGreaterThan(starts[unit] ?? 0);
          expect(ends[unit]).toBeLessThanOrEqual(text.length);
          expect(starts[unit]).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        }
      }),
    );
  });

  it("is not changed by folding it again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { folded } = foldText(text);
        expect(foldText(folded).folded).toBe(folded);
      }),
    );
  });
});
