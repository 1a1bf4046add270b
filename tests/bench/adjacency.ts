import { adjacencyOf } from "../../src/graph/adjacency.ts";
import { MultiDirectedGraph } from "../../src/graph/graphology.ts";
import type { EdgeAttributes, NodeAttributes } from "../../src/graph/graphology.ts";
import { paths } from "../graph/paths.ts";
import { shortestWays } from "../../src/graph/shortest-ways.ts";
import { within } from "../../src/graph/within.ts";
import { type Figure, printFigures } from "./figures.ts";
import { drawFrom } from "./made-up-record.ts";

/** `npx tsx tests/bench/adjacency.ts`: ways and surroundings over typed arrays, beside the same over graphology. */
const NODES = 500_000;
const EDGES = 1_100_000;
const SPEAKERS = 21_000;
const WAYS = { maxHops: 4, limit: 50 };

const draw = drawFrom(11);
/** Zipf with exponent 1: the first is drawn most often. */
const zipf = (among: number): number => Math.floor(Math.exp(draw() * Math.log(among + 1))) - 1;
const sources = new Uint32Array(EDGES);
const targets = new Uint32Array(EDGES);
for (let edge = 0; edge < EDGES; edge += 1) {
  sources[edge] = zipf(SPEAKERS);
  // three of four speak about any claim, one about a claim that many speak about
  targets[edge] =
    SPEAKERS + (draw() < 0.75 ? Math.floor(draw() * (NODES - SPEAKERS)) : zipf(NODES - SPEAKERS));
}
const figures: Figure[] = [];
const lower = (name: string, value: number, unit: string, method: string): void => {
  figures.push({ name, value: Number(value.toPrecision(3)), unit, better: "lower", method });
};

const before = performance.now();
const adjacency = adjacencyOf(NODES, { sources, targets });
lower("adjacency: build", performance.now() - before, "ms", `${NODES} nodes, ${EDGES} edges, once`);
const bytes = adjacency.offsets.byteLength + adjacency.targets.byteLength + adjacency.degrees.byteLength;
lower("adjacency: memory", bytes / EDGES, "B/edge", "offsets, targets and degrees ÷ edges before folding");

const pairs = Array.from({ length: 2000 }, () => [
  Math.floor(draw() * SPEAKERS),
  Math.floor(draw() * SPEAKERS),
]);
const ask = (a = 0, b = 0): number => shortestWays(adjacency, a, b, WAYS).length;
for (const [a, b] of pairs.slice(0, 500)) ask(a, b);
const own = timesOf(pairs, ([a, b]) => ask(a, b));
lower("shortest ways: median", own.median, "µs", `${pairs.length} pairs of agents, ≤ 4 hops, ≤ 50 ways`);
lower("shortest ways: mean", own.mean, "µs", "as above");
lower("shortest ways: 99 of 100 within", own.high, "µs", "as above");
const around = timesOf(pairs, ([a = 0]) => within(adjacency, a, 2, 500).total);
lower("within two edges: median", around.median, "µs", `${pairs.length} agents, first 500`);
lower("within two edges: 99 of 100 within", around.high, "µs", "as above");

const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
const idOf = (node: number): string => `n${String(node).padStart(6, "0")}`;
for (let node = 0; node < NODES; node += 1) graph.addNode(idOf(node), { kind: "Claim", label: "" });
for (let edge = 0; edge < EDGES; edge += 1) {
  graph.addEdgeWithKey(edge, idOf(sources[edge] ?? 0), idOf(targets[edge] ?? 0), { kind: "asserts" });
}
const few = pairs.slice(0, 40);
const theirs = timesOf(few, ([a = 0, b = 0]) => paths(graph, idOf(a), idOf(b), WAYS).length);
const same = timesOf(few, ([a, b]) => ask(a, b));
lower(
  "paths over graphology: median",
  theirs.median,
  "µs",
  `src/graph/paths.ts, ${few.length} of the same pairs`,
);
lower("shortest ways ÷ paths over graphology", same.median / theirs.median, "", "medians of the same pairs");
printFigures(figures);

interface Times {
  readonly median: number;
  readonly mean: number;
  readonly high: number;
}

/** Microseconds. */
function timesOf(asked: readonly (readonly number[])[], answer: (pair: readonly number[]) => number): Times {
  const times = asked.map((pair) => {
    const start = performance.now();
    answer(pair);
    return 1000 * (performance.now() - start);
  });
  const sorted = times.sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    mean: sorted.reduce((sum, time) => sum + time, 0) / sorted.length,
    high: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  };
}
