import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";
import type { TokenizedText } from "../../src/text/tokenized-text.ts";
import { faultOfGrowth } from "./linear-growth.ts";
import { mutatedText, randomText, SEED_ARTICLES } from "./mutated-text.ts";
import { ODD_TEXTS } from "./odd-texts.ts";

const BLANK = /^[\s\u0085\u200b]*$/;

/** Everything that is wrong with a tokenized text; empty where all its promises hold. */
function faultsOf(tokens: TokenizedText): string[] {
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string): void => {
    if (!isRight && faults.length < 10) faults.push(fault);
  };
  const { text, length, starts, ends, forms, quotations, quotationOf } = tokens;
  check(starts.length === length && ends.length === length && forms.length === length, "lengths differ");
  let last = 0;
  for (let i = 0; i < length; i += 1) {
    const [start = -1, end = -1] = [starts[i], ends[i]];
    check(
      start >= last && end > start && end <= text.length,
      `token ${i} at ${start} to ${end}, after ${last}`,
    );
    check(BLANK.test(text.slice(last, start)), `words before token ${i} are in no token`);
    check(!cutsPair(text, start) && !cutsPair(text, end), `token ${i} cuts a surrogate pair`);
    check(forms[i] !== "" && !/[“”‘’\u00a0\u00ad]/.test(forms[i] ?? ""), `form ${i} is not plain`);
    last = end;
  }
  check(BLANK.test(text.slice(last)), "words behind the last token");
  for (const [name, bounds, partOf] of [
    ["sentence", tokens.sentenceStarts, tokens.sentenceOf],
    ["paragraph", tokens.paragraphStarts, tokens.paragraphOf],
  ] as const) {
    check(bounds.at(-1) === length, `${name}s do not end with the text`);
    check(length === 0 || bounds[0] === 0, `${name}s do not begin with the text`);
    for (let part = 0; part + 1 < bounds.length; part += 1) {
      const [from = -1, to = -1] = [bounds[part], bounds[part + 1]];
      check(from < to, `${name} ${part} is empty`);
      for (let i = from; i < to; i += 1) check(partOf[i] === part, `token ${i} is not in ${name} ${part}`);
    }
  }
  const sentenceStarts = new Set(tokens.sentenceStarts);
  check(
    [...tokens.paragraphStarts].every((start) => sentenceStarts.has(start)),
    "a paragraph ends inside a sentence",
  );
  for (const [index, { start, end, continues, isClosed }] of quotations.entries()) {
    check(start < end && end <= length, `quotation ${index} is empty or outside`);
    check(
      tokens.paragraphOf[start] === tokens.paragraphOf[end - 1],
      `quotation ${index} leaves its paragraph`,
    );
    check(
      continues < index && (continues < 0 || quotations[continues]?.isClosed === false),
      `quotation ${index} continues`,
    );
    check(/^(?:"|')$/.test(forms[start] ?? ""), `quotation ${index} begins without a mark`);
    check(!isClosed || /^(?:"|')$/.test(forms[end - 1] ?? ""), `quotation ${index} ends without a mark`);
  }
  for (let i = 0; i < length; i += 1) {
    const index = quotationOf[i] ?? -1;
    if (index < 0) continue;
    const around = quotations[index];
    check(
      around !== undefined && around.start <= i && i < around.end,
      `token ${i} is not in quotation ${index}`,
    );
  }
  for (const { start, end } of quotations) {
    for (let i = start; i < Math.min(end, start + 50); i += 1)
      check((quotationOf[i] ?? -1) >= 0, `token ${i} is quoted`);
  }
  return faults;
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

describe("a tokenized text", () => {
  it.each(ODD_TEXTS)("keeps its promises when it is nothing but $name", ({ make }) => {
    for (const length of [0, 1, 2, 3, 7, 20_000]) expect(faultsOf(tokenize(make(length)))).toEqual([]);
  });

  it("keeps its promises when it is an article with changes", () => {
    fc.assert(
      fc.property(mutatedText, (text) => {
        expect(faultsOf(tokenize(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps its promises when it is random", () => {
    fc.assert(
      fc.property(randomText, (text) => {
        expect(faultsOf(tokenize(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(mutatedText, (text) => {
        expect(tokenize(text)).toEqual(tokenize(text));
      }),
      { numRuns: 50 },
    );
  });

  it("has the same tokens and sentences in a paragraph whatever stands in the paragraphs around it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEED_ARTICLES), mutatedText, (before, text) => {
        const [alone, first, both] = [tokenize(text), tokenize(before), tokenize(`${before}\n\n${text}`)];
        const shift = before.length + 2;
        const moved = (bounds: Uint32Array, by: number): number[] =>
          Array.from(bounds, (bound) => bound + by);
        expect([...both.starts.subarray(first.length)]).toEqual(moved(alone.starts, shift));
        expect([...both.ends.subarray(first.length)]).toEqual(moved(alone.ends, shift));
        const sentences = moved(alone.sentenceStarts, first.length);
        expect([...both.sentenceStarts].slice(-sentences.length)).toEqual(sentences);
      }),
      { numRuns: 200 },
    );
  });

  it.each(ODD_TEXTS)(
    "takes a time in proportion to its length when it is nothing but $name",
    async ({ make }) => {
      expect(await faultOfGrowth((size) => tokenize(make(size)), 50_000)).toBeUndefined();
    },
  );
});
