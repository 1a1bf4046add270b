import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../src/picture/scene.ts";
import type { FoundAnswer } from "../../../src/queries/answers.ts";
import type { Listed } from "../../../web/api/ask.ts";
import { shownOf, type ShownInput } from "../../../web/view-model/shown.ts";
import { visibleOf } from "../../../web/view-model/visible.ts";
import { aClaim, aGraph, anAgent, aStatement } from "../fixtures.ts";

const CLAIM_TWO = { id: "clm-2", text: "…", standing: "contested", state: "accepted" } as const;
const CLAIMS = [aClaim(), aClaim({ id: "clm-2", standing: "contested" })];
const STATEMENTS = [
  aStatement({ id: "stm-1", by: ["org-a"], ownVoice: true }),
  aStatement({ id: "stm-2", by: ["per-b"], claim: CLAIM_TWO }),
  aStatement({ id: "stm-3", by: ["org-a"], act: "accuses", against: ["org-c"], claim: CLAIM_TWO }),
];
const AGENTS = [anAgent("org-a"), anAgent("per-b"), anAgent("org-c", { statements: 0 })];

const whole = <Row>(rows: readonly Row[]): Listed<Row> => ({ rows, total: rows.length });

const EVERYTHING: ShownInput = {
  claims: whole(CLAIMS),
  statements: whole(STATEMENTS),
  agents: whole(AGENTS),
  all: whole(STATEMENTS),
  found: undefined,
  narrowed: false,
  proposals: 0,
  kinds: [],
  state: "accepted",
};
/** What the server finds where only these statements pass. */
const finding = (found: Partial<FoundAnswer>): ShownInput => ({
  ...EVERYTHING,
  narrowed: true,
  found: {
    statements: [],
    total: found.statements?.length ?? 0,
    isCut: false,
    proposed: 0,
    claims: [],
    agents: [],
    against: [],
    ...found,
  },
});

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

  it("is what the server found: a statement with its claim, its speakers and its topics", () => {
    const shown = shownOf(finding({ statements: ["stm-2"], claims: ["clm-2"], agents: ["per-b"] }));
    expect([idsOf(shown.statements), idsOf(shown.claims), idsOf(shown.agents)]).toEqual([
      ["stm-2"],
      ["clm-2"],
      ["per-b"],
    ]);
    expect([shown.found.accepted, shown.total.accepted]).toEqual([1, 3]);
    expect(visibleOf(GRAPH, shown)).toEqual({
      nodes: new Set(["per-b", "clm-2", "thg-two"]),
      edges: new Set(["e1", "e4"]),
    });
  });

  it("keeps whom a kept statement is aimed at in the picture, not in the list of speakers", () => {
    const found = { statements: ["stm-3"], claims: ["clm-2"], agents: ["org-a"], against: ["org-c"] };
    const shown = shownOf(finding(found));
    expect(shown.ids.has("org-c")).toBe(true);
    expect(idsOf(shown.agents)).toEqual(["org-a"]);
  });

  it("is counted as the server counts where only the first rows are there", () => {
    const list = { rows: STATEMENTS, total: 30_000 };
    const shown = shownOf({ ...EVERYTHING, statements: list, all: list, state: "any", proposals: 12 });
    expect(shown.total).toEqual({ accepted: 29_988, proposed: 12 });
    expect(shown.lengths).toEqual({ claims: 2, statements: 30_000, agents: 2 });
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
    const rows = whole([...STATEMENTS, aStatement({ id: "stm-p", state: "proposed" })]);
    const shown = shownOf({ ...EVERYTHING, statements: rows, all: rows, state: "any" });
    expect([shown.found, shown.total]).toEqual([
      { accepted: 3, proposed: 1 },
      { accepted: 3, proposed: 1 },
    ]);
    expect(shown.lengths.statements).toBe(3);
  });

  it("never holds rows of another state, which may be there until those asked for come", () => {
    const rows = whole([...STATEMENTS, aStatement({ id: "stm-p", state: "proposed" })]);
    const late = {
      ...EVERYTHING,
      claims: whole([...CLAIMS, aClaim({ id: "clm-p", state: "proposed" as const })]),
      statements: rows,
      all: rows,
      agents: whole([...AGENTS, anAgent("per-p", { state: "proposed" })]),
    };
    const accepted = shownOf(late);
    expect(idsOf(accepted.claims)).toEqual(["clm-1", "clm-2"]);
    expect(idsOf(accepted.statements)).toEqual(["stm-1", "stm-2", "stm-3"]);
    expect(idsOf(accepted.agents)).toEqual(["org-a", "per-b", "org-c"]);
    expect(idsOf(shownOf({ ...late, state: "proposed" }).statements)).toEqual(["stm-p"]);
    expect(shownOf({ ...EVERYTHING, state: "proposed" }).total).toEqual({ accepted: 0, proposed: 0 });
  });

  it("leaves of claims and speakers only those of proposals where only these are shown, but the picture whole", () => {
    const rows = whole([aStatement({ id: "stm-p", by: ["per-b"], state: "proposed" })]);
    const { found } = finding({ statements: ["stm-p"], proposed: 1, claims: ["clm-1"], agents: ["per-b"] });
    const shown = shownOf({ ...EVERYTHING, statements: rows, all: rows, found, state: "proposed" });
    expect([idsOf(shown.claims), idsOf(shown.agents), shown.narrowed]).toEqual([["clm-1"], ["per-b"], false]);
    expect(visibleOf(GRAPH, shown).nodes.size).toBe(GRAPH.nodes.size);
  });

  it("keeps the rows of lists asked for by the filters where only the newest of what passes is told", () => {
    const { found } = finding({ statements: ["stm-1"], claims: ["clm-1"], total: 9000, isCut: true });
    const shown = shownOf({ ...EVERYTHING, found, narrowed: true });
    expect(idsOf(shown.statements)).toEqual(idsOf(STATEMENTS.filter(({ state }) => state === "accepted")));
    expect(shown.found).toEqual({ accepted: 9000, proposed: 0 });
  });
});
