import { compareText } from "../model/canonical.ts";
import { MultiDirectedGraph, type EdgeEntry, type Graph, type NodeEntry } from "./graphology.ts";

/**
 * A graph whose nodes and edges stand in the order of their keys, whatever the order they came in: two exports of
 * the same record are the same bytes. Two edges of one key, such as a speaker listed twice, get `:2`, `:3` …
 * in the order they came in. Every end of an edge must be among the nodes.
 */
export function sortedGraph(nodes: Iterable<NodeEntry>, edges: Iterable<EdgeEntry>): Graph {
  const graph: Graph = new MultiDirectedGraph();
  for (const node of [...nodes].sort(byKey)) graph.addNode(node.key, node.attributes);
  for (const edge of withOwnKeys(edges).sort(byKey))
    graph.addEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes);
  return graph;
}

function withOwnKeys(edges: Iterable<EdgeEntry>): EdgeEntry[] {
  const times = new Map<string, number>();
  return [...edges].map((edge) => {
    const time = (times.get(edge.key) ?? 0) + 1;
    times.set(edge.key, time);
    return time === 1 ? edge : { ...edge, key: `${edge.key}:${time}` };
  });
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return compareText(a.key, b.key);
}
