import type { Adjacency } from "./adjacency.ts";
import { scratchFor } from "./adjacency-scratch.ts";
import type { WayOptions } from "./shortest-ways.ts";

/** One end, and how far it has looked. */
interface Side {
  /** What it writes at the nodes that it has seen, in a list that both ends share. */
  readonly mark: number;
  /** Nodes in the order in which they were seen. */
  readonly queue: Uint32Array;
  /** For each place in the queue, the place of the node that led there. */
  readonly parents: Uint32Array;
  /** Where the nodes that were seen last begin. */
  begin: number;
  size: number;
  /** Edges at those nodes: what the next step costs. */
  cost: number;
}

/**
 * One of the shortest ways from one node to another, whichever way the edges point: the same one each time. undefined
 * when there is none of at most `maxHops` edges, or it was not met before `maxVisited` nodes. The two ends look towards
 * each other, whoever has less to look at first, and stop where they meet.
 */
export function shortestWay(
  adjacency: Adjacency,
  from: number,
  to: number,
  { maxHops, mayPass, maxVisited = 100_000 }: Omit<WayOptions, "limit">,
): readonly number[] | undefined {
  const nodes = adjacency.degrees.length;
  if (from === to || !(from < nodes) || !(to < nodes)) return undefined;
  const { scratch, mark } = scratchFor(adjacency, 1);
  const { near: seen, nearQueue, farQueue, nearParents, farParents } = scratch;
  const start = sideAt(adjacency, from, mark, nearQueue, nearParents);
  const end = sideAt(adjacency, to, mark + 1, farQueue, farParents);
  seen[from] = start.mark;
  seen[to] = end.mark;
  for (let hops = 0; hops < maxHops && start.cost > 0 && end.cost > 0; hops += 1) {
    const [side, other] = start.cost <= end.cost ? [start, end] : [end, start];
    const most = maxVisited - other.size;
    const met = look(adjacency, side, { seen, theirs: other.mark, most, mayPass });
    if (met !== undefined) {
      const [ours, theirs] = [back(side, met.place), back(other, other.queue.indexOf(met.node))];
      return side === start ? [...ours.reverse(), ...theirs] : [...theirs.reverse(), ...ours];
    }
    // What had no room may lie on the shortest way: a longer one would be passed off as it.
    if (side.size >= most) return undefined;
  }
  return undefined;
}

// oxlint-disable-next-line max-params -- a side is these five things
function sideAt(
  { offsets }: Adjacency,
  node: number,
  mark: number,
  queue: Uint32Array,
  parents: Uint32Array,
): Side {
  queue[0] = node;
  const cost = (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  return { mark, queue, parents, begin: 0, size: 1, cost };
}

interface Look {
  /** By node, the mark of the end that has seen it. */
  readonly seen: Uint32Array;
  /** Mark of the other end. */
  readonly theirs: number;
  /** Nodes that this side may have seen. */
  readonly most: number;
  readonly mayPass: Uint8Array | undefined;
}

/** One step further from one end. Where it meets the other: a place in its queue, and the node of the other beside it. */
function look(
  { offsets, targets }: Adjacency,
  side: Side,
  { seen, theirs, most, mayPass }: Look,
): { readonly place: number; readonly node: number } | undefined {
  const { mark, queue, parents, size: end } = side;
  let size = end;
  let cost = 0;
  for (let place = side.begin; place < end; place += 1) {
    const node = queue[place] ?? 0;
    const last = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < last; at += 1) {
      const next = targets[at] ?? 0;
      const known = seen[next];
      if (known === theirs) return { place, node: next };
      if (known === mark || size >= most || (mayPass !== undefined && mayPass[next] !== 1)) continue;
      seen[next] = mark;
      queue[size] = next;
      parents[size] = place;
      size += 1;
      cost += (offsets[next + 1] ?? 0) - (offsets[next] ?? 0);
    }
  }
  side.begin = end;
  side.size = size;
  side.cost = cost;
  return undefined;
}

/** From a place in a queue to the end it began at. */
function back({ queue, parents }: Side, place: number): number[] {
  const way = [queue[place] ?? 0];
  for (let at = place; at > 0;) {
    at = parents[at] ?? 0;
    way.push(queue[at] ?? 0);
  }
  return way;
}
