import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../src/picture/scene.ts";
import { shownOf, type ShownInput, shownWords } from "../../../web/view-model/shown.ts";
import { visibleOf } from "../../../web/view-model/visible.ts";
import { aClaim, aGraph, anAgent, aStatement } from "../fixtures.ts";

const EVERYTHING: ShownInput = {
  claims: [aClaim(), aClaim({ id: "clm-2", standing: "contested", state: "accepted" })],
  statements: [
    aStatement({ id: "stm-1", by: ["org-a"], ownVoice: true }),
    aStatement({
      id: "stm-2",
      by: ["per-b"],
      claim: { id: "clm-2", text: "…", standing: "contested", state: "accepted" },
    }),
    aStatement({
      id: "stm-3",
      by: ["org-a"],
      act: "accuses",
      against: ["org-c"],
      claim: { id: "clm-2", text: "…", standing: "contested", state: "accepted" },
    }),
  ],
  agents: [anAgent("org-a"), anAgent("per-b"), anAgent("org-c", { statements: 0 })],
  statementsKept: undefined,
  claimsKept: undefined,
  kinds: [],
  ownVoiceHidden: false,
  state: "accepted",
};
const GRAPH = sceneOf(
  aGraph([
    ["org-a", "clm-1", { kind: "asserts", stance: "for", statement: "stm-1" }],
    ["per-b", "clm-2", { kind: "asserts", stance: "for", statement: "stm-2" }],
    ["org-a", "clm-2", { kind: "accuses", stance: "for", statement: "stm-3" }],
    ["clm-1", "thg-one", { kind: "about" }],
    ["clm-2", "thg-two", { kind: "about" }],
    ["per-b", "org-a", { kind: "memberOf" }],
  ]),
);

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);

describe("what the filters leave", () => {
  it("is everything while none is set, even agents who only listen", () => {
    const shown = shownOf(EVERYTHING);
    expect(shown.narrowed).toBe(false);
    expect(idsOf(shown.claims)).toEqual(["clm-1", "clm-2"]);
    expect(idsOf(shown.agents)).toEqual(["org-a", "per-b", "org-c"]);
    expect(visibleOf(GRAPH, shown)).toEqual({
      nodes: new Set(GRAPH.nodes.keys()),
      edges: new Set(GRAPH.edges.keys()),
    });
  });

  it("keeps with a statement its claim, its speakers and its topics", () => {
    const shown = shownOf({ ...EVERYTHING, statementsKept: new Set(["stm-2"]) });
    expect([idsOf(shown.statements), idsOf(shown.claims), idsOf(shown.agents)]).toEqual([
      ["stm-2"],
      ["clm-2"],
      ["per-b"],
    ]);
    expect(visibleOf(GRAPH, shown)).toEqual({
      nodes: new Set(["per-b", "clm-2", "thg-two"]),
      edges: new Set(["e1", "e4"]),
    });
  });

  it("keeps with a claim what is said about it", () => {
    const shown = shownOf({ ...EVERYTHING, claimsKept: new Set(["clm-1"]) });
    expect(idsOf(shown.statements)).toEqual(["stm-1"]);
  });

  it("joins filters of statements and of claims by and", () => {
    const shown = shownOf({
      ...EVERYTHING,
      statementsKept: new Set(["stm-1", "stm-2"]),
      claimsKept: new Set(["clm-2"]),
    });
    expect(idsOf(shown.statements)).toEqual(["stm-2"]);
  });

  it("leaves out what the publisher says in its own voice when asked to", () => {
    expect(idsOf(shownOf({ ...EVERYTHING, ownVoiceHidden: true }).statements)).toEqual(["stm-2", "stm-3"]);
  });

  it("keeps whom a kept statement is aimed at in the picture, not in the list of speakers", () => {
    const shown = shownOf({ ...EVERYTHING, statementsKept: new Set(["stm-3"]) });
    expect(shown.ids.has("org-c")).toBe(true);
    expect(idsOf(shown.agents)).toEqual(["org-a"]);
  });

  it("draws only the kinds chosen, and the edges between them", () => {
    const shown = shownOf({ ...EVERYTHING, kinds: ["Person", "Claim"] });
    const { nodes, edges } = visibleOf(GRAPH, shown);
    expect([...nodes].sort()).toEqual(["clm-1", "clm-2", "per-b"]);
    expect([...edges]).toEqual(["e1"]);
    expect(idsOf(shown.agents)).toEqual(["per-b"]);
  });

  it("does not empty the list of speakers when only claims are drawn", () => {
    expect(shownOf({ ...EVERYTHING, kinds: ["Claim"] }).agents).toHaveLength(3);
  });

  it("counts proposals beside statements and never among them", () => {
    const proposed = aStatement({ id: "stm-p", state: "proposed" });
    const shown = shownOf({ ...EVERYTHING, statements: [...EVERYTHING.statements, proposed], state: "any" });
    expect([shown.found, shown.total]).toEqual([
      { accepted: 3, proposed: 1 },
      { accepted: 3, proposed: 1 },
    ]);
  });

  it("never holds rows of another state, which may be there until those asked for come", () => {
    const late = {
      ...EVERYTHING,
      claims: [...EVERYTHING.claims, aClaim({ id: "clm-p", state: "proposed" as const })],
      statements: [...EVERYTHING.statements, aStatement({ id: "stm-p", state: "proposed" })],
      agents: [...EVERYTHING.agents, anAgent("per-p", { state: "proposed" })],
    };
    const accepted = shownOf(late);
    expect(idsOf(accepted.claims)).toEqual(["clm-1", "clm-2"]);
    expect(idsOf(accepted.statements)).toEqual(["stm-1", "stm-2", "stm-3"]);
    expect(idsOf(accepted.agents)).toEqual(["org-a", "per-b", "org-c"]);
    expect(idsOf(shownOf({ ...late, state: "proposed" }).statements)).toEqual(["stm-p"]);
    expect(shownOf({ ...EVERYTHING, state: "proposed" }).total).toEqual({ accepted: 0, proposed: 0 });
  });

  it("leaves of claims and speakers only those of proposals where only these are shown, but the picture whole", () => {
    const proposed = aStatement({ id: "stm-p", by: ["per-b"], state: "proposed" });
    const shown = shownOf({ ...EVERYTHING, statements: [proposed], state: "proposed" });
    expect([idsOf(shown.claims), idsOf(shown.agents), shown.narrowed]).toEqual([["clm-1"], ["per-b"], false]);
    expect(visibleOf(GRAPH, shown).nodes.size).toBe(GRAPH.nodes.size);
  });

  it.each([
    [{ accepted: 53, proposed: 0 }, { accepted: 53, proposed: 0 }, false, "53 statements"],
    [{ accepted: 1, proposed: 0 }, { accepted: 53, proposed: 0 }, true, "1 of 53 statements"],
    [{ accepted: 53, proposed: 12 }, { accepted: 53, proposed: 12 }, false, "53 statements, 12 proposals"],
    [
      { accepted: 2, proposed: 1 },
      { accepted: 53, proposed: 12 },
      true,
      "2 of 53 statements, 1 of 12 proposals",
    ],
    [{ accepted: 0, proposed: 1 }, { accepted: 0, proposed: 1 }, false, "1 proposal"],
    [{ accepted: 0, proposed: 0 }, { accepted: 0, proposed: 0 }, false, "0 statements"],
  ])("is told in words: %o of %o", (found, total, narrowed, words) => {
    expect(shownWords({ found, total, narrowed })).toBe(words);
  });
});
