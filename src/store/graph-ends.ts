import type { EdgeKind } from "../vocabulary/edge-kinds.ts";

/** Everybody and everything that ways are looked for between, and the edges among them. */
export interface GraphEnds {
  /** Of agents, things and claims, ascending. */
  readonly ids: readonly string[];
  /** The ends of every edge by their place among the ids; as many as the targets. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/** One edge as the views of a graph name it. */
export interface FirstEdge {
  readonly key: string;
  readonly kind: EdgeKind;
  /** It points from the first node of the pair to the second. */
  readonly forward: boolean;
}
