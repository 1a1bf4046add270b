import { compareText } from "../model/canonical.ts";
import { forcesOf, MultiDirectedGraph, type Graph } from "./graphology.ts";
import { type Place, spreadOnce } from "./spread-apart.ts";
import { startPosition } from "./start-position.ts";

/** Where a node is drawn: 0 is the middle, neighbouring nodes are about 1 apart, three decimals. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/**
 * Stronger gravity than the package infers (0.05): an article falls into several small groups, which would drift so
 * far apart that the screen is mostly empty.
 */
const GRAVITY = 0.3;

/** Of how many nodes the nearest neighbour is looked for: enough for the middle case. */
const SAMPLE = 1000;

/** Rounds of pushing nodes apart after the forces; what still overlaps then is left. */
const ROUNDS = 100;

export type Positions = ReadonlyMap<string, Position>;

/**
 * Positions of all nodes by ForceAtlas2, by id. Depends on the keys of nodes and edges and on nothing else: not on
 * the order in which they were added, not on time or luck.
 */
export function layout(graph: Graph): Positions {
  const steps = layoutSteps(graph);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some hundredths of a second, between which whoever walks through them may do other things. */
export function* layoutSteps(graph: Graph): Generator<undefined, Positions> {
  const ids = graph.nodes().sort(compareText);
  const [only] = ids;
  if (ids.length <= 1) return new Map(only === undefined ? [] : [[only, { x: 0, y: 0 }]]);
  const places = yield* forced(graph, ids);
  scaleToUnit(places);
  yield;
  for (let round = 0; round < ROUNDS && spreadOnce(places, 1); round += 1) yield;
  centre(places);
  return new Map(ids.map((id, index) => [id, rounded(places[index] ?? { x: 0, y: 0 })]));
}

/** Where the forces put the nodes, in the order of `ids`. Edges between the same two nodes pull as one. */
function* forced(graph: Graph, ids: readonly string[]): Generator<undefined, Place[]> {
  const plain = new MultiDirectedGraph();
  for (const id of ids) plain.addNode(id, startPosition(id));
  const pairs = new Set(
    graph.mapEdges((_, __, source, target) =>
      source < target ? `${source} ${target}` : `${target} ${source}`,
    ),
  );
  for (const pair of [...pairs].sort(compareText)) {
    const [source, target] = pair.split(" ");
    if (source !== target) plain.addEdgeWithKey(pair, source, target);
  }
  const forces = forcesOf(plain, GRAVITY);
  for (let iteration = 0; iteration < iterationsFor(ids.length); iteration += 1) {
    forces.iterate();
    yield;
  }
  return ids.map((_, index) => forces.placeOf(index));
}

/**
 * 600 up to some 300 nodes, then fewer as the square grows, so that a thousand nodes take about half a second; from
 * 2,000 nodes on the package approximates and 50 are affordable, from 10,000 on fewer again, but never under 10.
 */
function iterationsFor(order: number): number {
  const fewest = Math.max(10, Math.min(50, 500_000 / order));
  return Math.floor(Math.min(600, Math.max(fewest, 60_000_000 / (order * order))));
}

/** Scales so that the distance from a node to its nearest is 1 in the middle case. */
function scaleToUnit(places: readonly Place[]): void {
  const step = Math.ceil(places.length / SAMPLE);
  const nearest = places
    .filter((_, index) => index % step === 0)
    .map((place) =>
      places.reduce(
        (least, other) => (other === place ? least : Math.min(least, distance(place, other))),
        Infinity,
      ),
    )
    .sort((a, b) => a - b);
  const median = nearest[Math.floor(nearest.length / 2)] ?? 0;
  if (median === 0) return;
  for (const place of places) {
    place.x /= median;
    place.y /= median;
  }
}

function distance(a: Place, b: Place): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** Puts the middle of the picture at 0. */
function centre(places: readonly Place[]): void {
  const [left, right] = ends(places.map(({ x }) => x));
  const [top, bottom] = ends(places.map(({ y }) => y));
  for (const place of places) {
    place.x -= (left + right) / 2;
    place.y -= (top + bottom) / 2;
  }
}

function ends(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** Three decimals; adding 0 turns -0 into 0, which JSON and XML would write differently. */
function rounded({ x, y }: Place): Position {
  return { x: Math.round(x * 1000) / 1000 + 0, y: Math.round(y * 1000) / 1000 + 0 };
}
