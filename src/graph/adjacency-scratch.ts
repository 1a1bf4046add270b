import type { Adjacency } from "./adjacency.ts";

/**
 * Room for walking an adjacency from two ends, used again by every question: 24 bytes a node, and nothing to clear.
 * What a list holds below the mark of this question is left over from earlier ones.
 */
export interface Scratch {
  /** Mark of this question plus the distance from an end. */
  readonly near: Uint32Array;
  readonly far: Uint32Array;
  /** Nodes in the order in which each end met them. */
  readonly nearQueue: Uint32Array;
  readonly farQueue: Uint32Array;
  /** For each place in a queue, the place of the node that led there. */
  readonly nearParents: Uint32Array;
  readonly farParents: Uint32Array;
}

interface Kept {
  readonly scratch: Scratch;
  nextMark: number;
}

const kept = new WeakMap<Adjacency, Kept>();
const HIGHEST = 2 ** 32 - 1;

/**
 * The scratch of an adjacency with a mark that no entry has reached, good for distances up to `furthest`. Questions
 * are answered without a pause, so no two use it at a time.
 */
export function scratchFor(
  adjacency: Adjacency,
  furthest: number,
): { readonly scratch: Scratch; readonly mark: number } {
  const nodes = adjacency.degrees.length;
  const own = kept.get(adjacency) ?? {
    scratch: {
      near: new Uint32Array(nodes),
      far: new Uint32Array(nodes),
      nearQueue: new Uint32Array(nodes),
      farQueue: new Uint32Array(nodes),
      nearParents: new Uint32Array(nodes),
      farParents: new Uint32Array(nodes),
    },
    nextMark: 1,
  };
  kept.set(adjacency, own);
  if (own.nextMark > HIGHEST - furthest) {
    own.scratch.near.fill(0);
    own.scratch.far.fill(0);
    own.nextMark = 1;
  }
  const mark = own.nextMark;
  own.nextMark += furthest + 1;
  return { scratch: own.scratch, mark };
}
