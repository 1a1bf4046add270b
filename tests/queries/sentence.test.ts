import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACT_NAMES } from "../../src/vocabulary/acts/names.ts";
import { clauseOf, joinNames, type Saying, sentenceOf } from "../../src/queries/sentence.ts";

function aSaying(fields: Partial<Saying> = {}): Saying {
  return {
    act: "asserts",
    speakers: ["Northland"],
    against: [],
    certainty: "unstated",
    what: "Southland closed the bridge.",
    accordingTo: [],
    ...fields,
  };
}

describe("joinNames", () => {
  it.each([
    [[], "somebody"],
    [["Northland"], "Northland"],
    [["Northland", "Southland"], "Northland and Southland"],
    [["Northland", "Southland", "The Herald"], "Northland, Southland and the Herald"],
    [["some villagers", "Northland"], "some villagers and Northland"],
  ])("joins %j to %s", (names, joined) => {
    expect(joinNames(names)).toBe(joined);
  });
});

describe("clauseOf", () => {
  it.each([
    ["The bridge is shut.", "the bridge is shut"],
    ["A ferry sank.", "a ferry sank"],
    ["In spring the river rises.", "in spring the river rises"],
    ["People fled.", "people fled"],
    ["Southland closed the bridge.", "Southland closed the bridge"],
    ["Two lanes are shut.", "two lanes are shut"],
    ["IT workers left.", "IT workers left"],
    ["eBay sold it.", "eBay sold it"],
    ["Anders left the hall.", "Anders left the hall"],
    ["Theatre tickets are free.", "Theatre tickets are free"],
    ["42 boats sank.", "42 boats sank"],
  ])("turns %s into %s", (sentence, clause) => {
    expect(clauseOf(sentence)).toBe(clause);
  });
});

describe("sentenceOf", () => {
  it.each([
    [{}, "Northland said that Southland closed the bridge."],
    [{ speakers: ["some villagers"] }, "Some villagers said that Southland closed the bridge."],
    [{ act: "denies" }, "Northland denied that Southland closed the bridge."],
    [
      { act: "accuses", against: ["Southland", "The Ferry Company"] },
      "Northland accused Southland and the Ferry Company, saying that Southland closed the bridge.",
    ],
    [
      { accordingTo: ["River Wire"] },
      "Northland said that Southland closed the bridge, according to River Wire.",
    ],
    [
      { accordingTo: ["River Wire", "The Herald"] },
      "Northland said that Southland closed the bridge, according to River Wire, as told by the Herald.",
    ],
    [{ certainty: "probable" }, "Northland said that it is likely that Southland closed the bridge."],
    [{ act: "denies", certainty: "possible" }, "Northland denied that Southland closed the bridge."],
  ] satisfies [Partial<Saying>, string][])("spells out %j", (fields, sentence) => {
    expect(sentenceOf(aSaying(fields))).toBe(sentence);
  });

  it("names the speaker before the clause in every act, so that no claim stands by itself", () => {
    for (const act of ACT_NAMES) {
      const sentence = sentenceOf(aSaying({ act, against: ["Southland"] }));
      expect(sentence).toMatch(/^Northland .+ Southland closed the bridge\.$/);
    }
  });

  it("is one sentence with one full stop, whatever it holds", () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...ACT_NAMES),
        fc.array(name, { maxLength: 4 }),
        name,
        (act, speakers, what) => {
          const sentence = sentenceOf(aSaying({ act, speakers, what: `${what} left the town.` }));
          expect(sentence.endsWith(".")).toBe(true);
          expect(sentence.slice(0, -1)).not.toContain(".");
        },
      ),
    );
  });
});
