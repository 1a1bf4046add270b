import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/store/fold.ts";

describe("fold", () => {
  it.each([
    ["Émile  ZOLA", "emile zola"],
    ["İstanbul", "istanbul"],
    ["Baku’s", "baku's"],
    ["U.S.-led", "u s led"],
    ["ﬁgure №5", "figure no5"],
    ["Ａrmenia", "armenia"],
    ["Привет, Мир!", "привет мир"],
    ["  a\tb\n", "a b"],
    ["—", ""],
    ["\u{1e900}", "\u{1e922}"],
  ])("makes %j into %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing the second time, and leaves letters, digits, apostrophes and single spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^[\p{L}\p{N}']*( [\p{L}\p{N}']+)*$/u);
      }),
      { numRuns: 5000 },
    );
  });

  it("folds a text alike in every normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
      { numRuns: 5000 },
    );
  });
});
