import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullGraph } from "../../src/graph/full-graph.ts";
import { EDGE_KINDS } from "../../src/vocabulary/edge-kinds.ts";
import { aFullRecord } from "../builders/full-record.ts";
import { aDocument, anAnchor, aReview, aStatement } from "../builders/members.ts";
import { aRecord } from "../builders/record.ts";
import { arbitraryRecord } from "./arbitrary-record.ts";
import { shuffled } from "./shuffled.ts";

describe("fullGraph", () => {
  it("makes a node of every member but affiliations and links", () => {
    const record = aFullRecord();
    const members = [
      ...record.agents,
      ...record.things,
      ...record.documents,
      ...record.claims,
      ...record.statements,
      ...record.reviews,
    ];
    expect(fullGraph(record).nodes()).toEqual(members.map(({ id }) => id).sort());
  });

  it.each([
    ["by:stm-witness-open:per-witness", { kind: "by", order: 0 }],
    ["by:stm-witness-open:org-ferry", { kind: "by", order: 1 }],
    ["by:stm-northland-asserts:org-northland", { kind: "by" }],
    ["asserts:stm-northland-asserts:clm-closed", { kind: "asserts" }],
    ["reports:stm-ferry-reports:stm-holt-accuses", { kind: "reports" }],
    ["against:stm-holt-accuses:org-southland", { kind: "against" }],
    ["onBehalfOf:stm-holt-accuses:org-northland", { kind: "onBehalfOf" }],
    ["in:stm-holt-accuses:doc-original:30", { kind: "in", order: 1, start: 30, end: 39 }],
    ["publishedBy:doc-courier:org-courier", { kind: "publishedBy" }],
    ["basedOn:doc-original:doc-courier", { kind: "basedOn" }],
    ["revisionOf:doc-original:doc-courier", { kind: "revisionOf" }],
    ["about:clm-closed:thg-bridge", { kind: "about", order: 1 }],
    ["reviews:rev-bridge:stm-southland-denies", { kind: "reviews", order: 1 }],
    ["cites:rev-bridge:doc-courier", { kind: "cites" }],
    ["aff-holt", { kind: "memberOf", role: "minister", from: "2020", to: "2024-06" }],
    ["lnk-closed-open", { kind: "contradicts", by: ["per-mira-holt"] }],
    ["lnk-holt-twin", { kind: "sameAs" }],
  ])("keys the edge %s and puts on it what it carries", (key, attributes) => {
    expect(fullGraph(aFullRecord()).getEdgeAttributes(key)).toMatchObject(attributes);
  });

  it("leads every edge from a kind to a kind that the model allows", () => {
    const graph = fullGraph(aFullRecord());
    expect(graph.size).toBeGreaterThan(0);
    graph.forEachEdge((key, { kind }, _, __, from, to) => {
      expect(EDGE_KINDS[kind].from, key).toContain(from.kind);
      expect(EDGE_KINDS[kind].to, key).toContain(to.kind);
    });
  });

  it("keeps the fields of a member on its node, and no list of ids", () => {
    const graph = fullGraph(aFullRecord());
    expect(graph.getNodeAttributes("stm-holt-accuses")).toEqual({
      kind: "Statement",
      label: "Mira Holt accuses: Southland broke the river treaty.",
      act: "accuses",
      cue: "accused",
      mode: "paraphrased",
      certainty: "certain",
      said: "2024-03-04",
    });
    expect(graph.getNodeAttributes("per-m-holt")).toMatchObject({
      altNames: ["Minister Holt"],
      ids: { wikidata: "Q1" },
    });
  });

  it("keeps anchors apart that begin at the same place", () => {
    const anchor = anAnchor("Trouble");
    const longer = { ...anchor, end: anchor.end + 3 };
    const graph = fullGraph(aRecord({ statements: [aStatement({ in: [anchor, longer, anchor] })] }));
    const key = `in:stm-northland-asserts:doc-courier:${anchor.start}`;
    expect(graph.filterEdges((_, { kind }) => kind === "in")).toEqual([key, `${key}:2`, `${key}:3`]);
  });

  it("never has an attribute called type", () => {
    const graph = fullGraph(aFullRecord());
    const names = [...graph.nodeEntries(), ...graph.edgeEntries()].flatMap(({ attributes }) =>
      Object.keys(attributes),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain("type");
  });

  it("is the same to the byte in whichever order the record comes", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(JSON.stringify(fullGraph(shuffled(record)))).toBe(JSON.stringify(fullGraph(record)));
      }),
      { numRuns: 50 },
    );
  });

  it("refuses a record that refers to what it does not hold", () => {
    const record = aRecord({ documents: [aDocument({ publishedBy: "org-nobody" })] });
    expect(() => fullGraph(record)).toThrow(/org-nobody/);
  });

  it("labels a review by its verdict, else by its rating", () => {
    const labelOf = (fields: Parameters<typeof aReview>[0]) =>
      fullGraph(aRecord({ reviews: [aReview(fields)] })).getNodeAttribute("rev-bridge", "label");
    expect(labelOf({})).toBe("half right");
    expect(labelOf({ verdict: undefined, rating: "2 of 5" })).toBe("2 of 5");
    expect(labelOf({ verdict: undefined })).toBe("review");
  });
});
