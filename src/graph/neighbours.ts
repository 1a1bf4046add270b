import { compareText } from "../model/canonical.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { Graph } from "./graphology.ts";

/** The neighbours of a node, nearest first, then those with most edges, then by id. */
export interface Neighbours {
  readonly nodes: readonly string[];
  /** How many there are without the limit. */
  readonly total: number;
}

export interface NeighbourOptions {
  readonly depth: 1 | 2;
  readonly limit: number;
  /** Kinds to return, all when missing; nodes of other kinds are still walked through. */
  readonly kinds?: readonly Kind[];
}

/**
 * Nodes within `depth` edges of a node, whichever way the edges point, without the node itself; none when it is
 * not in the graph.
 */
export function neighbours(
  graph: Graph,
  centre: string,
  { depth, limit, kinds }: NeighbourOptions,
): Neighbours {
  if (!graph.hasNode(centre)) return { nodes: [], total: 0 };
  const distances = new Map([[centre, 0]]);
  let level = [centre];
  for (let hops = 1; hops <= depth; hops += 1) {
    const next = new Set(
      level.flatMap((node) => graph.neighbors(node)).filter((node) => !distances.has(node)),
    );
    for (const node of next) distances.set(node, hops);
    level = [...next];
  }
  distances.delete(centre);
  const nodes = [...distances]
    .filter(([node]) => !kinds || kinds.includes(graph.getNodeAttribute(node, "kind")))
    .sort(([a, near], [b, far]) => near - far || graph.degree(b) - graph.degree(a) || compareText(a, b))
    .map(([node]) => node);
  return { nodes: nodes.slice(0, limit), total: nodes.length };
}
