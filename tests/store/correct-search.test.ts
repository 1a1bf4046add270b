import { describe, expect, it } from "vitest";
import { correctSearch, type NearWord, searchText, type WordList } from "../../src/store/correct-search.ts";
import { openEnded, parseSearch, type SearchTerm } from "../../src/store/search-words.ts";

/** Texts that a list of words is made of, one a node. */
const TEXTS = [
  "the harbour council met",
  "the harbour was closed",
  "the council denied it",
  "the counsel denied it",
  "a bridge over the river",
  ...Array.from({ length: 12 }, () => "a ferry on the lake"),
];

const NEAR: Readonly<Record<string, readonly NearWord[]>> = {
  harbur: [{ word: "harbour", mistakes: 1 }],
  counsil: [
    { word: "counsel", mistakes: 1 },
    { word: "council", mistakes: 1 },
  ],
  bridge: [{ word: "fridge", mistakes: 1 }],
  fery: [{ word: "ferry", mistakes: 1 }],
  counsel: [{ word: "council", mistakes: 1 }],
};

function listOf(texts: readonly string[]): WordList {
  const holds = (text: string, { words, isPrefix, isNegated }: SearchTerm): boolean => {
    const found = text
      .split(" ")
      .some((word) => words.some((wanted) => (isPrefix ? word.startsWith(wanted) : word === wanted)));
    return found !== isNegated;
  };
  return {
    near: async (typed) => NEAR[typed] ?? [],
    leads: async (terms) => texts.filter((text) => terms.every((term) => holds(text, term))).length,
  };
}

describe("a search that leads to little", () => {
  it.each([
    ["harbur council", "harbour council"],
    ["harbur counsil", "harbour council"],
    ["counsil denied", "council denied"],
    ["harbour counsel", "harbour council"],
    ["harbur -council", "harbour -council"],
    ["harbur zzzz", undefined],
    ['"harbur" council', undefined],
    ["-harbur council zzzz", undefined],
    ["bridge", undefined],
    ["fery", "ferry"],
    ["harbur counsil harbur", "harbour council harbour"],
    ["harbur counsil harbur counsil", undefined],
  ])("for %j is corrected to %j", async (q, expected) => {
    const list = listOf(TEXTS);
    const terms = openEnded(parseSearch(q));
    const corrected = await correctSearch(terms, await list.leads(terms), list);
    expect(corrected && searchText(corrected)).toBe(expected);
  });

  it("is corrected beside its own hits only to what is found in many more places", async () => {
    const list = listOf([...TEXTS, "a fery that is misspelt"]);
    const corrected = async (q: string) => {
      const terms = openEnded(parseSearch(q));
      return correctSearch(terms, await list.leads(terms), list);
    };
    expect(searchText((await corrected("fery")) ?? [])).toBe("ferry");
    expect(await corrected("counsel")).toBeUndefined();
  });

  it.each(['"gas price" -coal', 'gas "price war"', "gas pri", "well-known"])(
    "is written as typed: %j",
    (q) => {
      expect(searchText(openEnded(parseSearch(q)))).toBe(q.replace("-known", " known"));
    },
  );
});
