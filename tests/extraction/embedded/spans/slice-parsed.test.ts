import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceParsed } from "../../../../src/extraction/embedded/spans/slice-parsed.ts";
import type { TokenSpan } from "../../../../src/text/tokenized-text.ts";
import { parsed } from "../claims/marked-text.ts";

const ARTICLE = parsed(`“He said ‘wait’ and left,” Ada Carr told us. Rain fell on the old mill.

The baker added: “Nobody came.” Snow closed the road “for good.”

She left.`);

/** The first run of tokens with these forms. */
function spanOf(words: string): TokenSpan {
  const forms = words.split(" ");
  const start = ARTICLE.forms.findIndex((_, i) => forms.every((form, k) => ARTICLE.forms[i + k] === form));
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + forms.length };
}

/** Disjoint runs of the article in order, none empty. */
const someSpans = fc
  .uniqueArray(fc.nat({ max: ARTICLE.length }), { minLength: 2, maxLength: 8 })
  .map((borders) => borders.toSorted((a, b) => a - b))
  .map((borders) =>
    borders.flatMap((start, i): TokenSpan[] => {
      const end = borders[i + 1];
      return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    }),
  );

describe("a slice of a parsed text", () => {
  it("has the tokens of its spans in order, and knows where each came from", () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const { parsed: slice, origin } = sliceParsed(ARTICLE, spans);
        const tokens = spans.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, k) => start + k),
        );
        expect([...origin]).toEqual(tokens);
        expect(slice.length).toBe(tokens.length);
        for (const key of ["forms", "tags", "universalTags", "lemmas", "relations"] as const)
          expect(slice[key]).toEqual(tokens.map((token) => ARTICLE[key][token]));
        expect([...slice.starts]).toEqual(tokens.map((token) => ARTICLE.starts[token]));
        expect([...slice.ends]).toEqual(tokens.map((token) => ARTICLE.ends[token]));
      }),
    );
  });

  it("keeps heads that lie inside, and has -1 for those that do not", () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const { parsed: slice, origin } = sliceParsed(ARTICLE, spans);
        slice.heads.forEach((head, i) => {
          const before = ARTICLE.heads[origin[i] ?? -1] ?? -1;
          expect(head < 0 ? -1 : origin[head]).toBe(origin.includes(before) ? before : -1);
        });
      }),
    );
  });

  it("has whole sentences, paragraphs and quotations of its own", () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const { parsed: slice } = sliceParsed(ARTICLE, spans);
        for (const [borders, partOf] of [
          [slice.sentenceStarts, slice.sentenceOf],
          [slice.paragraphStarts, slice.paragraphOf],
        ] as const) {
          expect(borders[0]).toBe(0);
          expect(borders.at(-1)).toBe(slice.length);
          partOf.forEach((part, i) => {
            expect(borders[part]).toBeLessThanOrEqual(i);
            expect(borders[part + 1]).toBeGreaterThan(i);
          });
        }
        slice.quotationOf.forEach((quotation, i) => {
          if (quotation < 0) return;
          expect(slice.quotations[quotation]?.start).toBeLessThanOrEqual(i);
          expect(slice.quotations[quotation]?.end).toBeGreaterThan(i);
        });
        for (const { start, end, within } of slice.quotations) {
          expect(slice.forms[start]).toMatch(/^["']$/);
          expect(end).toBeLessThanOrEqual(slice.length);
          expect(within).toBeLessThan(slice.quotations.length);
        }
      }),
    );
  });

  it("quotes nothing where the slice is the quotation itself, only what was quoted within it", () => {
    const { parsed: slice } = sliceParsed(ARTICLE, [spanOf(`" He said ' wait ' and left , "`)]);
    expect(slice.quotations.map(({ start, end }) => slice.forms.slice(start, end).join(" "))).toEqual([
      "' wait '",
    ]);
    expect(slice.quotations[0]?.within).toBe(-1);
    expect(slice.quotationOf[slice.forms.indexOf("said")]).toBe(-1);
    expect(slice.quotationOf[slice.forms.indexOf("wait")]).toBe(0);
  });

  it("keeps a quotation that is part of more", () => {
    const { parsed: slice } = sliceParsed(ARTICLE, [spanOf(`Snow closed the road " for good . "`)]);
    expect(slice.quotations).toHaveLength(1);
    expect(slice.quotationOf[slice.forms.indexOf("good")]).toBe(0);
  });

  it("drops a quotation that is cut", () => {
    const { parsed: slice } = sliceParsed(ARTICLE, [spanOf(`Snow closed the road " for`)]);
    expect(slice.quotations).toEqual([]);
    expect([...slice.quotationOf]).toEqual(slice.forms.map(() => -1));
  });

  it("begins a sentence where a gap was", () => {
    const { parsed: slice } = sliceParsed(ARTICLE, [
      spanOf("Rain fell"),
      spanOf("mill ."),
      spanOf("She left"),
    ]);
    expect(slice.forms.join(" ")).toBe("Rain fell mill . She left");
    expect([...slice.sentenceStarts]).toEqual([0, 2, 4, 6]);
    expect([...slice.paragraphOf]).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it("of nothing is nothing", () => {
    expect(sliceParsed(ARTICLE, []).parsed).toMatchObject({ length: 0, forms: [], quotations: [] });
  });
});
