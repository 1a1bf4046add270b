import type { Adjacency } from "./adjacency.ts";
import { scratchFor } from "./adjacency-scratch.ts";

export interface WayOptions {
  /** Most edges of a way. */
  readonly maxHops: number;
  /** Most ways returned. */
  readonly limit: number;
  /** 1 for each node that a way may pass through, all when missing. The two ends are always allowed. */
  readonly mayPass?: Uint8Array;
  /** Most nodes looked at, so that one question cannot hold up the others. */
  readonly maxVisited?: number;
}

/** One end, and how far it has looked. */
interface Side {
  /** Mark of the question plus the distance from this end. */
  readonly seen: Uint32Array;
  readonly queue: Uint32Array;
  /** Where each level begins in the queue; the last one is the frontier. */
  readonly levels: number[];
  size: number;
  /** Edges at the frontier: what the next step costs. */
  cost: number;
}

/**
 * All shortest ways from one node to another, whichever way the edges point, as rows of nodes in ascending order; none
 * when there is no way of at most `maxHops` edges, or it was not met before `maxVisited` nodes. The two ends look
 * towards each other, whoever has less to look at first, so the crowd around a hub is looked at from one side only.
 */
export function shortestWays(
  adjacency: Adjacency,
  from: number,
  to: number,
  options: WayOptions,
): readonly (readonly number[])[] {
  const nodes = adjacency.degrees.length;
  if (from === to || !(from < nodes) || !(to < nodes)) return [];
  const { scratch, mark } = scratchFor(adjacency, options.maxHops);
  const near = sideAt(adjacency, from, scratch.near, scratch.nearQueue, mark);
  const far = sideAt(adjacency, to, scratch.far, scratch.farQueue, mark);
  const { maxHops, maxVisited = 100_000 } = options;
  let hops = 0;
  let isMet = false;
  while (!isMet) {
    if (hops >= maxHops || near.cost === 0 || far.cost === 0) return [];
    const [side, other] = near.cost <= far.cost ? [near, far] : [far, near];
    const room = maxVisited - near.size - far.size;
    const step = look(adjacency, side, other, { mark, room, mayPass: options.mayPass });
    // What had no room may lie on the shortest way: a longer one would be passed off as it.
    if (!step.isMet && step.isFull) return [];
    isMet = step.isMet;
    hops += 1;
  }
  markWaysBack(adjacency, near, far, mark, hops);
  return waysDown(adjacency, far.seen, { from, to, mark, hops, limit: options.limit });
}

// oxlint-disable-next-line max-params -- a side is these five things
function sideAt(
  { offsets }: Adjacency,
  node: number,
  seen: Uint32Array,
  queue: Uint32Array,
  mark: number,
): Side {
  seen[node] = mark;
  queue[0] = node;
  return { seen, queue, levels: [0], size: 1, cost: (offsets[node + 1] ?? 0) - (offsets[node] ?? 0) };
}

interface Look {
  readonly mark: number;
  /** How many more nodes may be looked at. */
  readonly room: number;
  readonly mayPass: Uint8Array | undefined;
}

/** One step further from one end. Once it has met the other, only where else it meets it is of interest. */
function look(
  { offsets, targets }: Adjacency,
  side: Side,
  other: Side,
  { mark, room, mayPass }: Look,
): { readonly isMet: boolean; readonly isFull: boolean } {
  const { seen, queue } = side;
  const distance = mark + side.levels.length;
  const begin = side.levels.at(-1) ?? 0;
  const end = side.size;
  const most = end + room;
  let isMet = false;
  let isFull = false;
  let cost = 0;
  for (let place = begin; place < end; place += 1) {
    const node = queue[place] ?? 0;
    const last = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < last; at += 1) {
      const next = targets[at] ?? 0;
      if ((seen[next] ?? 0) >= mark) continue;
      if ((other.seen[next] ?? 0) >= mark) {
        isMet = true;
        seen[next] = distance;
      } else if (!isMet && (mayPass === undefined || mayPass[next] === 1)) {
        if (side.size >= most) {
          isFull = true;
          continue;
        }
        seen[next] = distance;
        queue[side.size] = next;
        side.size += 1;
        cost += (offsets[next + 1] ?? 0) - (offsets[next] ?? 0);
      }
    }
  }
  side.levels.push(end);
  side.cost = cost;
  return { isMet, isFull };
}

/**
 * Writes how far the far end is from each node that the near end passed on a shortest way, the nearest to it first.
 * Only rows are read that were read on the way there.
 */
// oxlint-disable-next-line max-params -- both sides of one question
function markWaysBack(
  { offsets, targets }: Adjacency,
  near: Side,
  far: Side,
  mark: number,
  hops: number,
): void {
  for (let level = near.levels.length - 2; level > 0; level -= 1) {
    const end = near.levels[level + 1] ?? 0;
    const wanted = mark + hops - level - 1;
    for (let place = near.levels[level] ?? 0; place < end; place += 1) {
      const node = near.queue[place] ?? 0;
      const last = offsets[node + 1] ?? 0;
      for (let at = offsets[node] ?? 0; at < last; at += 1) {
        if (far.seen[targets[at] ?? 0] !== wanted) continue;
        far.seen[node] = wanted + 1;
        break;
      }
    }
  }
}

interface WaysAsked {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
  readonly hops: number;
  readonly limit: number;
}

/** Every step goes to a node that is one edge nearer to the end, so each leads there; rows are ascending. */
function waysDown(
  { offsets, targets }: Adjacency,
  left: Uint32Array,
  { from, to, mark, hops, limit }: WaysAsked,
): readonly (readonly number[])[] {
  const ways: number[][] = [];
  const way = [from];
  const places = [offsets[from] ?? 0];
  while (way.length > 0 && ways.length < limit) {
    const depth = way.length - 1;
    const node = way[depth] ?? 0;
    const last = offsets[node + 1] ?? 0;
    const wanted = mark + hops - depth - 1;
    let at = places[depth] ?? 0;
    while (at < last && left[targets[at] ?? 0] !== wanted) at += 1;
    const next = at < last ? targets[at] : undefined;
    places[depth] = at + 1;
    if (next === undefined) {
      way.pop();
      places.pop();
    } else if (next === to) {
      ways.push([...way, to]);
    } else {
      way.push(next);
      places.push(offsets[next] ?? 0);
    }
  }
  return ways;
}
