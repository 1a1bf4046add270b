import type { Adjacency } from "./adjacency.ts";
import { scratchFor } from "./adjacency-scratch.ts";

/** Nodes around one: nearest first, then those with most edges, then ascending. */
export interface Within {
  readonly nodes: readonly number[];
  /** How many there are without the limit. */
  readonly total: number;
}

/** Nodes within `depth` edges of a node, whichever way the edges point, without the node itself. */
export function within(adjacency: Adjacency, centre: number, depth: 1 | 2, limit: number): Within {
  const { offsets, targets, degrees } = adjacency;
  if (!(centre < degrees.length)) return { nodes: [], total: 0 };
  const { scratch, mark } = scratchFor(adjacency, 0);
  const { near: seen, nearQueue: queue } = scratch;
  seen[centre] = mark;
  queue[0] = centre;
  const nodes: number[] = [];
  let [begin, end] = [0, 1];
  for (let hops = 1; hops <= depth; hops += 1) {
    let size = end;
    for (let place = begin; place < end; place += 1) {
      const node = queue[place] ?? 0;
      const last = offsets[node + 1] ?? 0;
      for (let at = offsets[node] ?? 0; at < last; at += 1) {
        const next = targets[at] ?? 0;
        if (seen[next] === mark) continue;
        seen[next] = mark;
        queue[size] = next;
        size += 1;
      }
    }
    [begin, end] = [end, size];
    nodes.push(...mostConnected(degrees, queue.subarray(begin, end), limit - nodes.length));
  }
  return { nodes, total: end - 1 };
}

/** Room for the number of any node beside its degree, in a number that is still whole. */
const NODES = 2 ** 32;
const MOST_EDGES = 2 ** 20;

/** The first of a level: it is read once, and never sorted as a whole. */
function mostConnected(degrees: Uint32Array, level: Uint32Array, limit: number): readonly number[] {
  if (limit <= 0) return [];
  const best = new Float64Array(Math.min(level.length, 2 * limit));
  let size = 0;
  let worst = Infinity;
  for (const node of level) {
    // ascending: first the many edges, then the low number; beyond a million edges the number alone decides
    const key = (MOST_EDGES - Math.min(degrees[node] ?? 0, MOST_EDGES)) * NODES + node;
    if (key >= worst) continue;
    best[size] = key;
    size += 1;
    if (size < 2 * limit) continue;
    best.sort();
    size = limit;
    worst = best[limit - 1] ?? Infinity;
  }
  return Array.from(best.subarray(0, size).sort().subarray(0, limit), (key) => key % NODES);
}
