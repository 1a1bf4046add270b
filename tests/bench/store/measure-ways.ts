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
/** Agents with the most edges that stand in a quarter of the pairs. */
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
  const pairs = spreadPairs(adjacency, agents);
  const [ours, theirs] = medianRounds(
    pairs,
    ([a, b]) => shortestWay(adjacency, a, b, { maxHops: 12 }),
    ([a, b]) => bidirectional(graph, ids[a] ?? "", ids[b] ?? ""),
  );
  const every = await medianTime(pairs, ([a, b]) => shortestWays(adjacency, a, b, { maxHops: 6, limit: 20 }));
  await store.close();
  const round = (value: number): number => Number(value.toPrecision(3));
  return [
    {
      name: "shortest path ÷ graphology-shortest-path",
      value: round(ours / theirs),
      unit: "",
      bar: 0.05,
      better: "lower",
      method: `one way, medians of ${PAIRS} pairs of agents, half as they come, a quarter ending at one of the ${HUBS} agents with most edges, a quarter near: at most four steps apart; five rounds by turns after one to warm up, ${ids.length} nodes, ${Math.round(edges)} edges: ${round(1000 * ours)} and ${round(1000 * theirs)} µs`,
    },
    {
      name: "all shortest ways, at most 20",
      value: round(1000 * every),
      unit: "µs",
      better: "lower",
      method: `median of the same ${PAIRS} pairs, at most 6 edges, in the order of ids`,
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

/** Pairs near and far, hubs among them, the same on every run: what is fast for some may be slow for others. */
function spreadPairs(adjacency: Adjacency, agents: readonly number[]): readonly [number, number][] {
  const hubs = agents
    .toSorted((a, b) => (adjacency.degrees[b] ?? 0) - (adjacency.degrees[a] ?? 0))
    .slice(0, HUBS);
  return Array.from({ length: PAIRS }, (_, time): [number, number] => {
    const from = agents[(time * 7919) % agents.length] ?? 0;
    const other = agents[(time * 104_729 + 13) % agents.length] ?? 0;
    if (time % 4 === 1) return [from, hubs[time % hubs.length] ?? other];
    if (time % 4 === 3) return [from, stepsFrom(adjacency, from, time)];
    return [from, other];
  });
}

function stepsFrom({ offsets, targets }: Adjacency, from: number, time: number): number {
  let node = from;
  for (let step = 1; step <= 4; step += 1) {
    const begin = offsets[node] ?? 0;
    const edges = (offsets[node + 1] ?? 0) - begin;
    if (edges > 0) node = targets[begin + ((time * 31 + step * 17) % edges)] ?? node;
  }
  return node;
}
