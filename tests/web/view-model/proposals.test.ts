import { isNoProposal, isProposal } from "../../../src/vocabulary/proposal-words.ts";
import { describe, expect, it } from "vitest";
import { START } from "../../../web/address/view-address.ts";
import { exportQuery, pathWith, stateParameters, surroundingStates } from "../../../web/api/questions.ts";
import { en } from "../../../src/texts/en/index.ts";
import { chipsOf } from "../../../web/view-model/chips.ts";
import { narrowsLists, NO_FILTERS } from "../../../web/view-model/filters-on.ts";
import { claimGroups } from "../../../web/view-model/claim-groups.ts";
import { isHollowLine } from "../../../src/picture/line-forms.ts";
import { waitingWords } from "../../../web/view-model/proposals.ts";
import { citation } from "../../../web/view-model/citation.ts";
import { aClaim, aStatement } from "../fixtures.ts";

const onlyProposals = { ...START, state: "proposed" } as const;
const both = { ...START, state: "any" } as const;

describe("a proposal", () => {
  it("is what is only proposed: neither accepted nor rejected, nor without a state", () => {
    const members = [{ state: "proposed" }, { state: "accepted" }, { state: "rejected" }, {}] as const;
    expect(members.map(isProposal)).toEqual([true, false, false, false]);
    expect(members.map(isNoProposal)).toEqual([false, true, true, true]);
  });

  it("of a claim stands in no group of a standing", () => {
    const claims = [
      aClaim({ id: "clm-a" }),
      aClaim({ id: "clm-b", state: "proposed", standing: "open" }),
      aClaim({ id: "clm-c", standing: "open" }),
    ];
    expect(claimGroups(claims).map(({ standing, claims }) => [standing, claims.map(({ id }) => id)])).toEqual(
      [
        ["affirmed", ["clm-a"]],
        ["open", ["clm-c"]],
      ],
    );
  });

  it("says in a citation that nobody has accepted it", () => {
    const origin = { method: "model", confidence: 0.83 } as const;
    const words = citation(en, aStatement({ state: "proposed", origin }), "http://x/");
    expect(words).toContain("(Proposal · 83\u00A0% sure, not accepted)");
    expect(citation(en, aStatement(), "http://x/")).not.toContain("accepted");
  });

  it.each([
    [{ statements: 12, documents: 3 }, "12 proposals from 3 documents"],
    [{ statements: 1, documents: 1 }, "1 proposal from 1 document"],
    [{ statements: 0, documents: 0 }, ""],
  ])("is counted in words: %o", (counts, words) => {
    expect(waitingWords(en, counts)).toBe(words);
  });

  it.each([
    ["denies", "proposed", true],
    ["memberOf", "proposed", true],
    ["in", "proposed", false],
    ["denies", undefined, false],
  ] as const)("makes a line %s, %s hollow: %s", (kind, state, hollow) => {
    expect(isHollowLine({ kind, ...(state && { state }) })).toBe(hollow);
  });
});

describe("the filter for proposals", () => {
  it("asks for nothing but what is accepted when it is not set", () => {
    expect([stateParameters(START), surroundingStates(START)]).toEqual(["", ""]);
    expect(exportQuery(START)).toBe("&view=simple");
  });

  it("asks for what is proposed, with what that may rest on, and never for what was rejected", () => {
    expect(stateParameters(onlyProposals)).toBe("state=proposed");
    expect(surroundingStates(onlyProposals)).toBe("state=accepted&state=proposed");
    expect(stateParameters(both)).toBe("state=accepted&state=proposed");
    expect(exportQuery({ ...onlyProposals, by: ["org-a"] })).toBe("&view=simple&by=org-a&state=proposed");
  });

  it("joins what is asked, and leaves a path alone where nothing is", () => {
    expect(pathWith("/claims", "", "")).toBe("/claims");
    expect(pathWith("/claims", "a=1", "", "b=2")).toBe("/claims?a=1&b=2");
  });

  it("has a chip that takes it away, and goes with all the others", () => {
    const chips = (address: typeof START) => chipsOf(address, (id) => id, en);
    expect(chips(onlyProposals)).toEqual([{ words: "proposals only", without: { state: "accepted" } }]);
    expect(chips(both).map(({ words }) => words)).toEqual(["with proposals"]);
    expect(NO_FILTERS.state).toBe("accepted");
  });

  it("narrows the lists where it shows proposals only, and not where it shows more", () => {
    expect([START, onlyProposals, both].map(narrowsLists)).toEqual([false, true, false]);
    expect(narrowsLists({ ...both, by: ["org-a"] })).toBe(true);
  });
});
