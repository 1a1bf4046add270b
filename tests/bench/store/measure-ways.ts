import { MultiUndirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path";
import type { Adjacency } from "../../../src/graph/adjacency.ts";
import { shortestWay } from "../../../src/graph/shortest-way.ts";
import { shortestWays } from "../../../src/graph/shortest-ways.ts";
import { freshNeighbourhood } from "../../../src/queries/ways-between.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import type { Figure } from "../figures.ts";
import { medianRounds, medianTime } from "./median.ts";

/** A way takes some microseconds: as many pairs make the figure steady. */
const PAIRS = 2000;
/** Agents with the most edges. */
const HUBS = 50;

/** Ways over typed arrays, against graphology on the same edges: whichever engine they were read from. */
export async function measureWays(file: string): Promise<readonly Figure[]> {
  const store = await openSqliteStore({ file, readOnly: true });
  const start = performance.now();
  const { ids, adjacency } = await freshNeighbourhood(store);
  const built = performance.now() - start;
  const bytes = adjacency.offsets.byteLength + adjacency.targets.byteLength + adjacency.degrees.byteLength;
  const edges = adjacency.targets.length / 2;
  const { sources, targets } = await store.ends();
  const graph = new MultiUndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [index, source] of sources.entries()) graph.addEdge(ids[source], ids[targets[index] ?? 0]);
  const agents = ids.flatMap((id, place) => (/^(per|org)-/.test(id) ? [place] : []));
  const kinds = pairsOf(adjacency, agents);
  const round = (value: number): number => Number(value.toPrecision(3));
  const ways = kinds.map(({ name, what, bar, pairs }): Figure => {
    const [ours, theirs] = medianRounds(
      pairs,
      ([a, b]) => shortestWay(adjacency, a, b, { maxHops: 12 }),
      ([a, b]) => bidirectional(graph, ids[a] ?? "", ids[b] ?? ""),
    );
    return {
      name: `shortest path ÷ graphology-shortest-path${name}`,
      value: round(ours / theirs),
      unit: "",
      ...(bar !== undefined && { bar }),
      better: "lower",
      method: `one way, medians of ${pairs.length} pairs of agents, ${what}, five rounds by turns after one to warm up, ${ids.length} nodes, ${Math.round(edges)} edges: ${round(1000 * ours)} and ${round(1000 * theirs)} µs`,
    };
  });
  const [{ pairs } = { pairs: [] }] = kinds;
  const every = await medianTime(pairs, ([a, b]) => shortestWays(adjacency, a, b, { maxHops: 6, limit: 20 }));
  await store.close();
  return [
    ...ways,
    {
      name: "all shortest ways, at most 20",
      value: round(1000 * every),
      unit: "µs",
      better: "lower",
      method: `median of the pairs as they come, at most 6 edges, in the order of ids`,
    },
    {
      name: "adjacency: bytes an edge",
      value: round(bytes / edges),
      unit: "bytes",
      better: "lower",
      method: `both directions; read and built in ${Math.round(built)} ms`,
    },
  ];
}

/** Pairs of different agents, the same on every run: what is fast for some may be slow for others. */
interface Pairs {
  /** What the figure is called by. */
  readonly name: string;
  readonly what: string;
  readonly bar?: number;
  readonly pairs: readonly (readonly [number, number])[];
}

function pairsOf(adjacency: Adjacency, agents: readonly number[]): readonly Pairs[] {
  const hubs = agents
    .toSorted((a, b) => (adjacency.degrees[b] ?? 0) - (adjacency.degrees[a] ?? 0))
    .slice(0, HUBS);
  const to = (ending: (from: number, time: number) => number | undefined): Pairs["pairs"] =>
    Array.from({ length: PAIRS }, (_, time): [number, number] => {
      const from = agents[(time * 7919) % agents.length] ?? 0;
      return [from, ending(from, time) ?? from];
    }).filter(([a, b]) => a !== b);
  return [
    {
      name: "",
      what: "as they come",
      bar: 0.05,
      pairs: to((_, time) => agents[(time * 104_729 + 13) % agents.length]),
    },
    {
      name: ", to a hub",
      what: `to one of the ${HUBS} with most edges`,
      pairs: to((_, time) => hubs[time % hubs.length]),
    },
    {
      name: ", near",
      what: "at most four steps apart",
      pairs: to((from, time) => fourSteps(adjacency, from, time)),
    },
  ];
}

function fourSteps({ offsets, targets }: Adjacency, from: number, time: number): number {
  let node = from;
  for (let step = 1; step <= 4; step += 1) {
    const begin = offsets[node] ?? 0;
    const edges = (offsets[node + 1] ?? 0) - begin;
    if (edges > 0) node = targets[begin + ((time * 31 + step * 17) % edges)] ?? node;
  }
  return node;
}
