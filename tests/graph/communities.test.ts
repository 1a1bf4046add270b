import { describe, expect, it } from "vitest";
import { communitiesOf } from "../../src/graph/communities.ts";
import { type Graph, MultiDirectedGraph } from "../../src/graph/graphology.ts";

/** Two rings of agents and claims with one line between them, and somebody alone. */
function twoRings(order: readonly string[]): Graph {
  const graph: Graph = new MultiDirectedGraph();
  for (const id of order) graph.addNode(id, { kind: "Person", label: id });
  const ring = (ids: readonly string[]): void =>
    ids.forEach((id, at) => {
      const next = ids[(at + 1) % ids.length] ?? id;
      graph.addEdgeWithKey(`${id}>${next}`, id, next, { kind: "about" });
    });
  ring(["a1", "a2", "a3", "a4"]);
  ring(["b1", "b2", "b3"]);
  graph.addEdgeWithKey("bridge", "a1", "b1", { kind: "about" });
  return graph;
}

const NODES = ["a1", "a2", "a3", "a4", "b1", "b2", "b3", "alone"];

describe("communities", () => {
  it("are those who are tied to each other, the largest first; who is alone is in none", () => {
    expect(communitiesOf(twoRings(NODES)).map((members) => [...members].sort())).toEqual([
      ["a1", "a2", "a3", "a4"],
      ["b1", "b2", "b3"],
    ]);
  });

  it("do not depend on the order in which nodes came", () => {
    expect(communitiesOf(twoRings(NODES.toReversed()))).toEqual(communitiesOf(twoRings(NODES)));
  });

  it("are none where nothing is tied", () => {
    const graph: Graph = new MultiDirectedGraph();
    graph.addNode("alone", { kind: "Person", label: "alone" });
    expect(communitiesOf(graph)).toEqual([]);
  });
});
