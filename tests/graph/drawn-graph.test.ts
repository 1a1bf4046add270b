import { describe, expect, it } from "vitest";
import { drawingOf, drawnGraph } from "../../src/graph/drawn-graph.ts";
import { fullGraph } from "../../src/graph/full-graph.ts";
import { layout } from "../../src/graph/layout.ts";
import { nodeSizes } from "../../src/graph/node-sizes.ts";
import { sayingsOf } from "../../src/graph/sayings.ts";
import { simpleGraph } from "../../src/graph/simple-graph.ts";
import { standingOf, type StandingNumbers } from "../../src/model/standing.ts";
import { aFullRecord } from "../builders/full-record.ts";

const CONTESTED: StandingNumbers = { ...standingOf([]), standing: "contested", for: 2, against: 1 };
const STANDINGS = new Map([["clm-closed", CONTESTED]]);

describe.each([
  ["full", fullGraph(aFullRecord())],
  ["simple", simpleGraph(aFullRecord())],
])("drawnGraph of the %s view", (_, graph) => {
  const drawn = drawnGraph(graph, STANDINGS);

  it("adds to what was there, in the same order, and changes nothing of it", () => {
    expect(drawn.nodes()).toEqual(graph.nodes());
    expect(drawn.edges()).toEqual(graph.edges());
    graph.forEachNode((node, attributes) => {
      expect(drawn.getNodeAttributes(node)).toMatchObject(attributes);
    });
    graph.forEachEdge((edge, attributes) => {
      expect(drawn.getEdgeAttributes(edge)).toMatchObject(attributes);
    });
  });

  it("gives every node the position of the layout", () => {
    for (const [node, position] of layout(graph))
      expect(drawn.getNodeAttributes(node)).toMatchObject(position);
  });

  it("puts standings on claims that have one", () => {
    expect(drawn.getNodeAttributes("clm-closed")).toMatchObject({
      standing: "contested",
      for: 2,
      against: 1,
      open: 0,
    });
    expect(drawn.getNodeAttributes("clm-treaty")).not.toHaveProperty("standing");
  });

  it("keeps for the painter only what is drawn", () => {
    const { nodes, edges } = drawingOf(drawn);
    const claim = nodes.find(({ key }) => key === "clm-closed");
    expect(Object.keys(claim?.attributes ?? {})).toEqual([
      "kind",
      "label",
      "subtype",
      "x",
      "y",
      "size",
      "community",
      "standing",
      "for",
      "against",
      "open",
    ]);
    const acts = edges.filter(({ attributes }) => attributes.stance !== undefined);
    expect(new Set(acts.map(({ attributes }) => attributes.statement))).toEqual(
      new Set(aFullRecord().statements.map(({ id }) => id)),
    );
  });

  it("draws contested claims and those who speak on them bigger than all others", () => {
    const sizes = nodeSizes(graph, STANDINGS);
    const important = new Set(["clm-closed", "org-northland", "org-southland"]);
    expect(sizes.size).toBe(graph.order);
    for (const [node, size] of sizes) {
      expect(size, node).toBeGreaterThanOrEqual(important.has(node) ? 3 : 1);
      expect(size, node).toBeLessThanOrEqual(important.has(node) ? 5 : 2.9);
    }
  });
});

it("sayingsOf reads the same off both views", () => {
  const listed = (graph: Parameters<typeof sayingsOf>[0]) =>
    sayingsOf(graph)
      .map(({ speaker, statement, claim }) => `${speaker} ${statement} ${claim}`)
      .sort();
  expect(listed(fullGraph(aFullRecord()))).toEqual(listed(simpleGraph(aFullRecord())));
  expect(listed(simpleGraph(aFullRecord()))).toContain("org-courier stm-courier-reports clm-treaty");
});
