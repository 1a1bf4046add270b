import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePointLength, toCodePoints, toUnits, wordsAt, wordsFinder } from "../../src/model/spans.ts";

/** Texts with signs outside the basic plane, combining marks and joined emoji; never half a surrogate pair. */
const text = fc.string({ unit: "binary", maxLength: 60 });

/** The same with many letters, so that places are remembered on the way. */
const longText = fc
  .array(fc.constantFrom("a", "é", "🌉", "e\u0301", "👩‍🚒", "\n"), { minLength: 500, maxLength: 1500 })
  .map((signs) => signs.join(""));

/** Any string that JavaScript can hold, halves of pairs too. */
const anyString = fc
  .array(fc.constantFrom("a", "🌉", "\ud83c", "\udf09"), { maxLength: 12 })
  .map((s) => s.join(""));

const two = fc
  .tuple(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** A span of whole code points inside a text of this many. */
function inside(length: number, [a, b]: readonly [number, number]): { start: number; end: number } {
  const [x, y] = [a % (length + 1), b % (length + 1)];
  return { start: Math.min(x, y), end: Math.max(x, y) };
}

describe("spans", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["🌉", 1],
    ["a🌉b", 3],
    ["e\u0301", 2],
    ["👩‍🚒", 3],
    ["\ud83c", 1],
    ["\udf09\ud83c", 2],
  ])("%j has %i code points", (value, length) => {
    expect(codePointLength(value)).toBe(length);
  });

  test.each([
    [{ start: 0, end: 1 }, { start: 0, end: 1 }, "a"],
    [{ start: 1, end: 2 }, { start: 1, end: 3 }, "🌉"],
    [{ start: 2, end: 4 }, { start: 3, end: 5 }, "bc"],
    [{ start: 0, end: 4 }, { start: 0, end: 5 }, "a🌉bc"],
  ])("in a🌉bc the code points %j are the units %j", (codePoints, units, words) => {
    expect(toUnits("a🌉bc", codePoints)).toEqual(units);
    expect(toCodePoints("a🌉bc", units)).toEqual(codePoints);
    expect(wordsAt("a🌉bc", codePoints)).toBe(words);
  });

  test("an offset inside a pair belongs to the sign it splits", () => {
    expect(toCodePoints("a🌉bc", { start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
  });

  test("units and code points are inverses of each other", () => {
    fc.assert(
      fc.property(text, two, (value, ends) => {
        const codePoints = inside(codePointLength(value), ends);
        const units = toUnits(value, codePoints);
        expect(toCodePoints(value, units)).toEqual(codePoints);
        expect(toUnits(value, toCodePoints(value, units))).toEqual(units);
      }),
    );
  });

  test("code points are counted as the string iterator counts them", () => {
    fc.assert(
      fc.property(anyString, (value) => {
        expect(codePointLength(value)).toBe(Array.from(value).length);
      }),
    );
  });

  test("a quotation is found again at its span", () => {
    fc.assert(
      fc.property(
        text,
        text.filter((quote) => quote !== ""),
        text,
        (before, quote, after) => {
          const start = codePointLength(before);
          const span = { start, end: start + codePointLength(quote) };
          expect(wordsAt(before + quote + after, span)).toBe(quote);
        },
      ),
    );
  });

  test.each([
    [{ start: 0, end: 0 }],
    [{ start: 3, end: 2 }],
    [{ start: 2, end: 5 }],
    [{ start: 9, end: 10 }],
  ])("there are no words at %j of a🌉bc", (span) => {
    expect(wordsAt("a🌉bc", span)).toBeUndefined();
    expect(wordsFinder("a🌉bc")(span)).toBeUndefined();
  });

  test("a finder finds the same words as wordsAt, behind the end of the text too", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, longText), two, (value, [start, end]) => {
        expect(wordsFinder(value)({ start, end })).toBe(wordsAt(value, { start, end }));
      }),
      { numRuns: 500 },
    );
  });
});
