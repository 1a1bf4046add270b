import { type Adjacency, adjacencyOf } from "../graph/adjacency.ts";
import { shortestWay } from "../graph/shortest-way.ts";
import { shortestWays } from "../graph/shortest-ways.ts";
import type { Store } from "../store/store.ts";
import type { PathStep } from "./answers.ts";
import { labelsOf } from "./labels-of.ts";

/** Who stands beside whom, by id. */
export interface Neighbourhood {
  /** Ascending: the numbers of the adjacency are places in it. */
  readonly ids: readonly string[];
  readonly adjacency: Adjacency;
}

/** The neighbourhood of the present. Whoever asks often hands in one that remembers that of a revision. */
export type Neighbourhoods = (store: Store) => Promise<Neighbourhood>;

/** Reads it anew. */
export const freshNeighbourhood: Neighbourhoods = async (store) => {
  const { ids, sources, targets } = await store.ends();
  return { ids, adjacency: adjacencyOf(ids.length, { sources, targets }) };
};

export interface WaysAsked {
  readonly maxHops: number;
  readonly limit: number;
}

/**
 * All shortest ways between two agents over claims, things and other agents, in the order of the ids on them. Who wants
 * one is given the one that is found first, the same each time.
 */
export async function waysBetween(
  store: Store,
  a: string,
  b: string,
  asked: WaysAsked,
  neighbourhoods: Neighbourhoods,
): Promise<readonly (readonly PathStep[])[]> {
  const { ids, adjacency } = await neighbourhoods(store);
  const ways = placesBetween(adjacency, placeOf(ids, a), placeOf(ids, b), asked).map((way) =>
    way.map((place) => ids[place] ?? ""),
  );
  const pairs = ways.flatMap((way) =>
    way.slice(1).map((node, index): [string, string] => [way[index] ?? "", node]),
  );
  const edges = await store.firstEdges(pairs);
  const edgeOf = new Map(pairs.map((pair, index) => [pair.join(" "), edges[index]]));
  const labels = await labelsOf(store, ways.flat());
  return ways.map((way) =>
    way.flatMap((node, index): readonly PathStep[] => {
      const named = labels.get(node);
      const edge = edgeOf.get(`${way[index - 1]} ${node}`);
      return named === undefined ? [] : [{ node: named, edge }];
    }),
  );
}

function placesBetween(
  adjacency: Adjacency,
  from: number,
  to: number,
  asked: WaysAsked,
): readonly (readonly number[])[] {
  if (asked.limit !== 1) return shortestWays(adjacency, from, to, asked);
  const way = shortestWay(adjacency, from, to, asked);
  return way === undefined ? [] : [way];
}

/** Where an id stands in a list that is ascending; behind its end where it is not in it. */
export function placeOf(ids: readonly string[], id: string): number {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] ?? "") < id) from = middle + 1;
    else to = middle;
  }
  return ids[from] === id ? from : ids.length;
}
