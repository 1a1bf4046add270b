import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../web/view-model/scene.ts";
import { shownOf, type ShownInput } from "../../../web/view-model/shown.ts";
import { visibleOf } from "../../../web/view-model/visible.ts";
import { aClaim, aGraph, anAgent, aStatement } from "../fixtures.ts";

const EVERYTHING: ShownInput = {
  claims: [aClaim(), aClaim({ id: "clm-2", standing: "contested" })],
  statements: [
    aStatement({ id: "stm-1", by: ["org-a"], ownVoice: true }),
    aStatement({ id: "stm-2", by: ["per-b"], claim: { id: "clm-2", text: "…", standing: "contested" } }),
    aStatement({
      id: "stm-3",
      by: ["org-a"],
      act: "accuses",
      against: ["org-c"],
      claim: { id: "clm-2", text: "…", standing: "contested" },
    }),
  ],
  agents: [anAgent("org-a"), anAgent("per-b"), anAgent("org-c", { statements: 0 })],
  statementsKept: undefined,
  claimsKept: undefined,
  kinds: [],
  ownVoiceHidden: false,
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
});
