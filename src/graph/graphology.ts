import { MultiDirectedGraph } from "graphology";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import type { EdgeKind } from "../vocabulary/edge-kinds.ts";
import type { Kind } from "../vocabulary/kinds.ts";

/**
 * The one door to graphology, because its packages disagree with TypeScript about ES modules: the class comes out
 * by name in Node, bundlers and types alike, so it is only passed on; the layout is a CommonJS function.
 */
export { MultiDirectedGraph };

// At run time the default import is `module.exports`, the function itself; the types claim one `default` more.
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

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
