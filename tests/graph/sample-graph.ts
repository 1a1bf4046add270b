import { MultiDirectedGraph, type Graph } from "../../src/graph/graphology.ts";

/** Claims of `order` nodes in a few groups around hubs, as articles have them; always the same. */
export function sampleGraph(order: number, backwards = false): Graph {
  const graph: Graph = new MultiDirectedGraph();
  const numbers = Array.from({ length: order }, (_, index) => index);
  if (backwards) numbers.reverse();
  for (const number of numbers) graph.addNode(`clm-${number}`, { kind: "Claim", label: `${number}` });
  for (const number of numbers) {
    const hub = Math.floor(number / 12) * 12;
    if (hub !== number)
      graph.addEdgeWithKey(`e${number}`, `clm-${number}`, `clm-${hub}`, { kind: "supports" });
    if (number % 5 === 0 && number >= 17)
      graph.addEdgeWithKey(`f${number}`, `clm-${number}`, `clm-${number - 17}`, { kind: "supports" });
  }
  return graph;
}
