import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mistakesAllowed, mistakesIn } from "../../src/store/mistakes.ts";

describe("the mistakes in a typed word", () => {
  it.each([
    ["bridge", "bridge", 0],
    ["brigde", "bridge", 1],
    ["bridg", "bridge", 1],
    ["bridgee", "bridge", 1],
    ["brodge", "bridge", 1],
    ["rbidge", "bridge", 1],
    ["ministre", "minister", 1],
    ["miinstre", "minister", 2],
    ["", "a", 1],
    ["northlnad", "southland", 3],
  ])("that make %j out of %j are %i", (typed, word, mistakes) => {
    expect(mistakesIn(typed, word, { most: 5 })).toBe(mistakes);
  });

  it.each([
    ["northlna", "northlanders", 1],
    ["northl", "northlanders", 0],
    ["norhtl", "northlanders", 1],
    ["orthlan", "northlanders", 1],
    ["northlanders", "north", 3],
  ])("that make the unfinished %j out of the beginning of %j are %i", (typed, word, mistakes) => {
    expect(mistakesIn(typed, word, { most: 2, isUnfinished: true })).toBe(mistakes);
  });

  it("are as many as the whole table says, and never more than one too many", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), fc.boolean(), (typed, other, most, isUnfinished) => {
        const ends = isUnfinished
          ? Array.from({ length: other.length + 1 }, (_, length) => other.slice(0, length))
          : [other];
        const expected = Math.min(most + 1, ...ends.map((end) => wholeTable(typed, end)));
        expect(mistakesIn(typed, other, { most, isUnfinished })).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["gas", 0],
    ["lane", 1],
    ["bridges", 1],
    ["ministry", 2],
    ["2023ab", 0],
  ])("of %j may be %i", (typed, most) => {
    expect(mistakesAllowed(typed)).toBe(most);
  });
});

/** The textbook's way: optimal string alignment, every cell. */
function wholeTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(i - 2, j - 2) + 1);
      }
      table[i]?.splice(j, 1, least);
    }
  }
  return at(a.length, b.length);
}
