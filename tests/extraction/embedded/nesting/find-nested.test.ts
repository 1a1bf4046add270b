import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../../src/extraction/embedded/attribution.ts";
import { answersByPlace } from "../../../../src/extraction/embedded/nesting/answers-by-place.ts";
import { findNested } from "../../../../src/extraction/embedded/nesting/find-nested.ts";
import type { TokenSpan } from "../../../../src/text/tokenized-text.ts";
import { markedText, parsed, wordsAt } from "../claims/marked-text.ts";

/** A finder that knows all attributions and gives those that stand in the spans. */
function finderOf(all: readonly Attribution[]) {
  return (spans: readonly TokenSpan[]) =>
    all.filter(({ cue }) => spans.some(({ start, end }) => cue.start >= start && cue.end <= end));
}

const nothing = () => [];

describe("finding attributions in the contents of others", () => {
  it("makes a chain of a saying within a saying within a saying", () => {
    const { text, attributions } = markedText(
      "[The agency|s] [reported|c] [that the minister said that the firm denied the leak twice on Monday|x].",
    );
    const place = (words: string) => {
      const at = text.forms.indexOf(words.split(" ").at(-1) ?? "");
      return { start: at - words.split(" ").length + 1, end: at + 1 };
    };
    const inner = (source: string, cue: string, content: TokenSpan): Attribution => ({
      cue: place(cue),
      source: [place(source)],
      content: [content],
      within: undefined,
      score: 0.9,
      why: "test",
    });
    const minister = inner("the minister", "said", { start: place("said").end, end: place("twice").end });
    const firm = inner("the firm", "denied", place("the leak"));
    const found = findNested(text, attributions, finderOf([minister, firm]));
    expect(found.map(({ cue, within }) => [wordsAt(text, cue), within])).toEqual([
      ["reported", undefined],
      ["said", 0],
      ["denied", 0],
    ]);
    const deeper = findNested(text, attributions, (spans) => finderOf([minister, firm])(spans).slice(0, 1));
    expect(deeper.map(({ cue, within }) => [wordsAt(text, cue), within])).toEqual([
      ["reported", undefined],
      ["said", 0],
      ["denied", 1],
    ]);
  });

  it.each([
    [
      "would have no source",
      "[Ann|s] [said|c] [it was alleged that he lied|x].",
      undefined,
      "alleged",
      "he lied",
    ],
    ["is what the speaker thinks", "[“I think he lied,”|x] [Ann|s] [said|c].", "I", "think", "he lied"],
    [
      "is on a condition",
      "[Ann|s] [said|c] [if Bob says no they will go|x].",
      "Bob",
      "says",
      "no they will go",
    ],
    ["might be said", "[Ann|s] [said|c] [Bob could say he lied|x].", "Bob", "could say", "he lied"],
    ["nobody says", "[Ann|s] [said|c] [nobody says he lied|x].", "nobody", "says", "he lied"],
    [
      "fills the content",
      "[Ann|s] [said|c] [Bob says he lied about it all|x].",
      "Bob",
      "says",
      "Bob says he lied about it all",
    ],
  ])("leaves out what %s", (_, marked, source, cue, content) => {
    const { text, attributions } = markedText(marked);
    const spanOf = (words: string): TokenSpan => {
      const start = text.text.lastIndexOf(words);
      return {
        start: text.starts.findIndex((at) => at >= start),
        end: text.ends.findIndex((at) => at >= start + words.length) + 1,
      };
    };
    const inner: Attribution = {
      cue: spanOf(cue),
      source: source === undefined ? [] : [spanOf(source)],
      content: [spanOf(content)],
      within: undefined,
      score: 0.9,
      why: "test",
    };
    expect(findNested(text, attributions, () => [inner])).toHaveLength(1);
  });

  it.each([
    ["claims that the firm denies", "claims"],
    ["a charge the firm rejects", "a charge"],
    ["which the firm has denied", "which"],
    ["allegations that the firm strongly disputes", "allegations"],
  ])("gives a denial that trails what it denies an attribution of its own: %s", (trailing, content) => {
    const { text, attributions } = markedText(`[Ann|s] [accused|c] [the firm of fraud|x], ${trailing}.`);
    const found = findNested(text, attributions, nothing);
    expect(found).toHaveLength(2);
    const [denial] = found.slice(1);
    expect(denial?.source.map((span) => wordsAt(text, span))).toEqual(["the firm"]);
    expect(denial?.content.map((span) => wordsAt(text, span))).toEqual([content]);
    expect([...answersByPlace(text, found)]).toEqual([[1, 0]]);
  });

  it("cuts a trailing denial off the content before it", () => {
    const { text, attributions } = markedText(
      "[Ann|s] [accused|c] [the firm of fraud, claims that the firm denies|x].",
    );
    const [accusation] = findNested(text, attributions, nothing);
    expect(accusation?.content.map((span) => wordsAt(text, span))).toEqual(["the firm of fraud"]);
  });

  it.each([
    "[Ann|s] [accused|c] [the firm of fraud|x], which has not denied it.",
    "[Ann|s] [accused|c] [the firm of fraud|x], which the firm has not denied.",
    "[Ann|s] [said|c] [it rained|x]. The firm denied the charge.",
    "The report, which the firm denies, is long.",
  ])("takes no denial for a trailing one: %s", (marked) => {
    const { text, attributions } = markedText(marked);
    expect(findNested(text, attributions, nothing)).toHaveLength(attributions.length);
  });

  it("gives the claims that a denial names before it an attribution of their own", () => {
    const { text, attributions } = markedText(
      "Despite Roland's claims, [Freedonia|s] [says|c] [it has no troops there|x].",
    );
    const found = findNested(text, attributions, nothing);
    expect(found).toHaveLength(2);
    const [claims] = found.slice(1);
    expect(claims?.source.map((span) => wordsAt(text, span))).toEqual(["Roland's"]);
    expect(claims?.content).toEqual(attributions[0]?.content);
    expect([...answersByPlace(text, found)]).toEqual([[0, 1]]);
  });

  it("makes nothing of claims before a saying that denies nothing", () => {
    const { text, attributions } = markedText(
      "Despite Roland's claims, [Freedonia|s] [says|c] [it will send troops there|x].",
    );
    expect(findNested(text, attributions, nothing)).toHaveLength(1);
  });

  it("stays within the text and points backwards, whatever it is given", () => {
    const text = parsed(
      "Despite claims, which Ann denies, Bob said, a charge Eve rejects, that no one came, claims he denied.",
    );
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const attribution = fc.record({
      cue: span,
      source: fc.array(span, { maxLength: 2 }),
      content: fc.array(span, { maxLength: 3 }),
      within: fc.constant(undefined),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      why: fc.constant("test"),
    });
    fc.assert(
      fc.property(
        fc.array(attribution, { maxLength: 5 }),
        fc.array(attribution, { maxLength: 5 }),
        (given, inner) => {
          const found = findNested(text, given, () => inner);
          found.forEach(({ cue, source, content, within }, index) => {
            expect(within ?? -1).toBeLessThan(index);
            for (const part of [cue, ...source, ...content]) {
              expect(part.start).toBeGreaterThanOrEqual(0);
              expect(part.end).toBeLessThanOrEqual(text.length);
              expect(part.end).toBeGreaterThan(part.start);
            }
          });
          for (const [from, to] of answersByPlace(text, found)) {
            expect(from).not.toBe(to);
            expect(found[to]).toBeDefined();
          }
        },
      ),
    );
  });
});
