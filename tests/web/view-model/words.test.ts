import { describe, expect, it } from "vitest";
import { START } from "../../../web/address/view-address.ts";
import { chipsOf, narrowsLists, NO_FILTERS } from "../../../web/view-model/chips.ts";
import { claimGroups, nextContested } from "../../../web/view-model/claim-groups.ts";
import { shorten, wrap } from "../../../src/picture/shorten.ts";
import {
  citation,
  dateWords,
  documentWords,
  listWords,
  roleWords,
  standingWords,
  textFragment,
  viaWords,
} from "../../../web/view-model/words.ts";
import { aClaim, aNamed, anEvidence, aStatement } from "../fixtures.ts";

describe("plain words", () => {
  it.each([
    [{ for: 2, against: 1, open: 1 }, "2 speakers say so, 1 says otherwise, 1 takes no side."],
    [{ for: 0, against: 1, open: 0 }, "1 speaker says otherwise."],
    [{ for: 1, against: 3, open: 2 }, "1 speaker says so, 3 say otherwise, 2 take no side."],
    [{ for: 0, against: 0, open: 0 }, "Nobody here takes a side."],
  ])("tell where the speakers stand: %o", (numbers, words) => {
    expect(standingWords(numbers)).toBe(words);
  });

  it.each([
    ["2023-09-20", "20 September 2023"],
    ["2023-09", "September 2023"],
    ["2023", "2023"],
    ["2023-09-20T10:00:00Z", "20 September 2023"],
  ])("write the date %s out", (date, words) => {
    expect(dateWords(date)).toBe(words);
  });

  it("join names", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listWords)).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });

  it("tell the chain nearest first", () => {
    const link = (id: string) => ({
      statement: id,
      act: "reports" as const,
      speakers: [aNamed(id)],
      sentence: "",
    });
    expect(viaWords([])).toBe("");
    expect(viaWords([link("org-x"), link("org-y")])).toBe("Through org-x, and that through org-y");
  });

  it("name the role with its organisation", () => {
    const roles = [
      { role: "master", organization: aNamed("org-a", "Norvik") },
      { role: undefined, organization: aNamed("org-b", "the union") },
    ];
    const formerRoles = [{ role: "pilot", organization: aNamed("org-c", "the harbour") }];
    expect(roleWords({ ...aNamed("per-a"), roles, formerRoles: [] })).toBe("master, Norvik; the union");
    expect(roleWords({ ...aNamed("per-a"), roles: [], formerRoles })).toBe("formerly pilot, the harbour");
  });

  it("name a document as far as it is known", () => {
    expect(documentWords(anEvidence())).toBe("The ferry");
    expect(
      documentWords(anEvidence({ outlet: aNamed("org-o", "The Gazette"), published: "2031-05-06" })),
    ).toBe("The ferry, The Gazette, 6 May 2031");
  });

  const retelling = anEvidence({ title: "Retold", isRetelling: true, exact: "our own words" });
  const report = {
    url: "https://gazette.example/a",
    outlet: aNamed("org-o", "The Gazette"),
    published: "2031-05-06",
  };

  it("cite an article's words with how it gives them, where they stand and the way back", () => {
    const evidence = [retelling, anEvidence({ ...report, exact: "well-known words", words: "attached" })];
    expect(citation(aStatement({ evidence, mode: "paraphrased" }), "http://x/?select=stm-1")).toBe(
      "“well-known words” (paraphrased by The Gazette), The ferry, The Gazette, 6 May 2031, characters 0–9. " +
        "https://gazette.example/a#:~:text=well%2Dknown%20words http://x/?select=stm-1",
    );
    expect(citation(aStatement({ mode: "mixed" }), "P")).toBe(
      "“the words” (partly quoted), The ferry, characters 0–9. P",
    );
  });

  it("cite words that are not at hand in plain words, never a retelling in quotation marks", () => {
    const evidence = [retelling, anEvidence({ ...report, exact: undefined, words: "withheld" })];
    expect(citation(aStatement({ evidence, mode: "quoted" }), "P")).toBe(
      "org-a said that the bridge is closed. " +
        "Reported in The ferry, The Gazette, 6 May 2031, characters 0–9 (words not copied); retold in Retold. " +
        "https://gazette.example/a P",
    );
    expect(citation(aStatement({ evidence: [retelling] }), "P")).toBe(
      "org-a said that the bridge is closed. Retold in Retold. P",
    );
    expect(citation(aStatement({ evidence: [] }), "P")).toBe("org-a said that the bridge is closed. P");
  });

  it("leave an address alone that has a fragment already", () => {
    expect(textFragment("https://x/#part", "words")).toBe("https://x/#part");
  });
});

describe("shortened words", () => {
  it("are cut at a word, without a comma left hanging", () => {
    expect(shorten("one two, three four", 12)).toBe("one two…");
    expect(shorten("short", 12)).toBe("short");
  });

  it("never cut a letter in two", () => {
    expect(shorten("👩👩👩👩", 3)).toBe("👩👩…");
  });

  it("are broken into lines, the last of which says that more follows", () => {
    expect(wrap("The channel was dredged to its charted depth last autumn.", 20, 2)).toEqual([
      "The channel was",
      "dredged to its…",
    ]);
    expect(wrap("a b", 20, 2)).toEqual(["a b"]);
  });
});

describe("the list of claims", () => {
  const claims = [
    aClaim({ id: "clm-a" }),
    aClaim({ id: "clm-b", standing: "contested" }),
    aClaim({ id: "clm-c", standing: "open" }),
    aClaim({ id: "clm-d", standing: "contested" }),
  ];

  it("begins with the contested, and leaves empty groups out", () => {
    expect(claimGroups(claims).map(({ standing, claims }) => [standing, claims.map(({ id }) => id)])).toEqual(
      [
        ["contested", ["clm-b", "clm-d"]],
        ["affirmed", ["clm-a"]],
        ["open", ["clm-c"]],
      ],
    );
  });

  it.each([
    [undefined, "clm-b"],
    ["clm-a", "clm-b"],
    ["clm-b", "clm-d"],
    ["clm-d", "clm-b"],
  ])("goes from %s to the next contested one, round and round", (current, next) => {
    expect(nextContested(claims, current)).toBe(next);
  });

  it("has no next where nothing is contested", () => {
    expect(nextContested([aClaim()], undefined)).toBeUndefined();
  });
});

describe("filters that are on", () => {
  it("are worded, and each can be taken away alone", () => {
    const address = {
      ...START,
      by: ["org-a", "org-b"],
      stance: ["against" as const],
      speakers: "1",
      q: "fog",
      ownVoiceHidden: true,
    };
    const chips = chipsOf(address, (id) => id.toUpperCase());
    expect(chips.map(({ words }) => words)).toEqual([
      "said by ORG-A",
      "said by ORG-B",
      "says otherwise",
      "rests on one speaker",
      "with “fog”",
      "without the publisher's own voice",
    ]);
    expect(chips[0]?.without).toEqual({ by: ["org-b"] });
    for (const chip of chips) {
      expect(chipsOf({ ...address, ...chip.without }, (id) => id)).toHaveLength(chips.length - 1);
    }
    expect(chipsOf({ ...address, ...NO_FILTERS }, (id) => id)).toEqual([]);
  });

  it("narrow the lists unless they are about the picture alone", () => {
    expect(narrowsLists(START)).toBe(false);
    expect(narrowsLists({ ...START, kind: ["Claim"] })).toBe(false);
    expect(narrowsLists({ ...START, kind: ["Claim"], q: "fog" })).toBe(true);
  });
});
