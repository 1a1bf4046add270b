import { MultiDirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import forceDefaults from "graphology-layout-forceatlas2/defaults.js";
import { graphToByteArrays } from "graphology-layout-forceatlas2/helpers.js";
import iterateForces from "graphology-layout-forceatlas2/iterate.js";
import type { EdgeKind } from "../vocabulary/edge-kinds.ts";
import type { Kind } from "../vocabulary/kinds.ts";

/**
 * The one door to graphology, because its packages disagree with TypeScript about ES modules: the class comes out
 * by name in Node, bundlers and types alike, so it is only passed on; layout and communities are CommonJS functions.
 */
export { MultiDirectedGraph };

// At run time the default import is `module.exports`, the function itself; the types claim one `default` more.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** ForceAtlas2 over a graph whose nodes have `x` and `y`, an iteration at a time. */
export interface Forces {
  iterate(): void;
  /** x and y of the node at this place in the order of the graph. */
  placeOf(index: number): { x: number; y: number };
}

/** Numbers that the package keeps of a node; x and y come first. */
const NODE_NUMBERS = 10;

export function forcesOf(graph: MultiDirectedGraph, gravity: number): Forces {
  const { nodes, edges } = graphToByteArrays(graph, () => 1);
  const settings = { ...forceDefaults, ...forceAtlas2.inferSettings(graph.order), gravity };
  return {
    iterate: () => void iterateForces(settings, nodes, edges),
    placeOf: (index) => ({ x: nodes[index * NODE_NUMBERS] ?? 0, y: nodes[index * NODE_NUMBERS + 1] ?? 0 }),
  };
}
export const louvain = louvainModule as unknown as typeof louvainModule.default;

/** What every node of every graph here carries; the rest are the fields of the record. Never one called `type`. */
export interface NodeAttributes {
  readonly kind: Kind;
  /** For people: at most 80 characters on one line. */
  readonly label: string;
  readonly [field: string]: unknown;
}

export interface EdgeAttributes {
  readonly kind: EdgeKind;
  readonly [field: string]: unknown;
}

export type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** An edge before it enters a graph. */
export interface EdgeEntry {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** A node before it enters a graph. */
export interface NodeEntry {
  readonly key: string;
  readonly attributes: NodeAttributes;
}
