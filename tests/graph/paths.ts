import { compareText } from "../../src/model/canonical.ts";
import type { Graph } from "../../src/graph/graphology.ts";

export interface PathOptions {
  /** Most edges of a path. */
  readonly maxHops: number;
  /** Most paths returned. */
  readonly limit: number;
  /** Nodes that no path may pass through. The two ends are always allowed. */
  readonly avoid?: ReadonlySet<string>;
  /** Most nodes looked at, so that one question cannot hold up the others. */
  readonly maxVisited?: number;
}

/** One node of a path; `edge` tells how the node before led here, and is undefined at the start. */
export interface Hop {
  readonly node: string;
  readonly edge: { readonly key: string; readonly forward: boolean } | undefined;
}

/**
 * All shortest paths from one node to another, whichever way the edges point, in the order of their node ids;
 * none when there is no path of at most `maxHops` edges or one end is not in the graph. Where several edges join
 * two neighbours, the one with the first key stands for them. Never passes through a document.
 */
export function paths(graph: Graph, from: string, to: string, options: PathOptions): Hop[][] {
  if (!graph.hasNode(from) || !graph.hasNode(to) || from === to) return [];
  const distances = distancesTo(graph, to, from, options);
  if (!distances.has(from)) return [];
  const found: Hop[][] = [];
  const open: Hop[][] = [[{ node: from, edge: undefined }]];
  while (found.length < options.limit) {
    const path = open.pop();
    const last = path?.at(-1)?.node;
    if (path === undefined || last === undefined) break;
    if (last === to) {
      found.push(path);
      continue;
    }
    const left = (distances.get(last) ?? 0) - 1;
    const next = neighboursOf(graph, last).filter((node) => distances.get(node) === left);
    // The last one pushed is walked first: pushed backwards, the paths come out in order.
    for (const node of next.reverse()) open.push([...path, { node, edge: edgeBetween(graph, last, node) }]);
  }
  return found;
}

/** Edges from each node to `target`, level by level until `source` is met. */
function distancesTo(
  graph: Graph,
  target: string,
  source: string,
  { maxHops, avoid, maxVisited = 100_000 }: PathOptions,
): ReadonlyMap<string, number> {
  const distances = new Map([[target, 0]]);
  let level = [target];
  for (let hops = 1; hops <= maxHops && level.length > 0 && !distances.has(source); hops += 1) {
    const next: string[] = [];
    for (const node of level) {
      for (const neighbour of neighboursOf(graph, node)) {
        if (distances.has(neighbour) || distances.size >= maxVisited) continue;
        if (neighbour !== source && (avoid?.has(neighbour) || isDocument(graph, neighbour))) continue;
        distances.set(neighbour, hops);
        next.push(neighbour);
      }
    }
    level = next;
  }
  return distances;
}

function isDocument(graph: Graph, node: string): boolean {
  return graph.getNodeAttribute(node, "kind") === "Document";
}

function neighboursOf(graph: Graph, node: string): string[] {
  return graph
    .neighbors(node)
    .filter((neighbour) => neighbour !== node)
    .sort(compareText);
}

function edgeBetween(graph: Graph, from: string, to: string): Hop["edge"] {
  const [key] = [...graph.edges(from, to), ...graph.edges(to, from)].sort(compareText);
  return key === undefined ? undefined : { key, forward: graph.source(key) === from };
}
