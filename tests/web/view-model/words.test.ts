import { describe, expect, it } from "vitest";
import { START } from "../../../web/address/view-address.ts";
import { en } from "../../../src/texts/en/index.ts";
import { chipsOf } from "../../../web/view-model/chips.ts";
import { narrowsLists, NO_FILTERS } from "../../../web/view-model/filters-on.ts";
import { claimGroups, nextContested } from "../../../web/view-model/claim-groups.ts";
import { shorten, wrap } from "../../../src/picture/shorten.ts";
import { standingWords } from "../../../web/view-model/standing-words.ts";
import { documentWords, roleWords, viaWords } from "../../../web/view-model/words.ts";
import { aClaim, aNamed, anEvidence } from "../fixtures.ts";

describe("plain words", () => {
  it.each([
    [{ for: 2, against: 1, open: 1 }, "2 speakers say so, 1 says otherwise, 1 takes no side."],
    [{ for: 0, against: 1, open: 0 }, "1 speaker says otherwise."],
    [{ for: 1, against: 3, open: 2 }, "1 speaker says so, 3 say otherwise, 2 take no side."],
    [{ for: 0, against: 0, open: 0 }, "Nobody here takes a side."],
  ])("tell where the speakers stand: %o", (numbers, words) => {
    expect(standingWords(en, numbers)).toBe(words);
  });

  it("tell the chain nearest first", () => {
    const link = (id: string) => ({
      statement: id,
      act: "reports" as const,
      speakers: [aNamed(id)],
      sentence: "",
    });
    expect(viaWords(en, [])).toBe("");
    expect(viaWords(en, [link("org-x"), link("org-y")])).toBe("Through org-x, and that through org-y");
  });

  it("name the role with its organisation", () => {
    const roles = [
      { role: "master", organization: aNamed("org-a", "Norvik") },
      { role: undefined, organization: aNamed("org-b", "the union") },
    ];
    const formerRoles = [{ role: "pilot", organization: aNamed("org-c", "the harbour") }];
    expect(roleWords(en, { ...aNamed("per-a"), roles, formerRoles: [] })).toBe("master, Norvik; the union");
    expect(roleWords(en, { ...aNamed("per-a"), roles: [], formerRoles })).toBe("formerly pilot, the harbour");
  });

  it("name a document as far as it is known", () => {
    expect(documentWords(en, anEvidence())).toBe("The ferry");
    expect(
      documentWords(en, anEvidence({ outlet: aNamed("org-o", "The Gazette"), published: "2031-05-06" })),
    ).toBe("The ferry, The Gazette, 6 May 2031");
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
    const chips = chipsOf(address, (id) => id.toUpperCase(), en);
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
      expect(chipsOf({ ...address, ...chip.without }, (id) => id, en)).toHaveLength(chips.length - 1);
    }
    expect(chipsOf({ ...address, ...NO_FILTERS }, (id) => id, en)).toEqual([]);
  });

  it("narrow the lists unless they are about the picture alone", () => {
    expect(narrowsLists(START)).toBe(false);
    expect(narrowsLists({ ...START, kind: ["Claim"] })).toBe(false);
    expect(narrowsLists({ ...START, kind: ["Claim"], q: "fog" })).toBe(true);
  });
});
