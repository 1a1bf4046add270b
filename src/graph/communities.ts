import { compareText } from "../model/canonical.ts";
import { louvain, MultiDirectedGraph, type Graph } from "./graphology.ts";

/** Nodes that speak with each other about the same, largest first. */
export type Communities = readonly (readonly string[])[];

/**
 * Communities by the Louvain method over agents, claims and what ties them; a node by itself is none. Depends on the
 * keys of nodes and edges and on nothing else: sorted input, and a fixed row of numbers in place of luck.
 */
export function communitiesOf(graph: Graph): Communities {
  const plain = new MultiDirectedGraph();
  for (const id of graph.nodes().sort(compareText)) plain.addNode(id);
  const lines = graph.mapEdges((key, _, source, target) => ({ key, source, target }));
  for (const { key, source, target } of lines.sort((a, b) => compareText(a.key, b.key)))
    if (source !== target) plain.addEdgeWithKey(key, source, target);
  if (plain.size === 0) return [];
  const numbers = louvain(plain, { rng: fixedLuck(), getEdgeWeight: null });
  const members = new Map<number, string[]>();
  for (const id of plain.nodes()) {
    const number = numbers[id] ?? -1;
    const known = members.get(number);
    if (known) known.push(id);
    else members.set(number, [id]);
  }
  return [...members.values()]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? "", b[0] ?? ""));
}

/** The same numbers from 0 to 1 every time: mulberry32. */
function fixedLuck(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
