import type { EdgeAttributes, NodeAttributes } from "../graph/graphology.ts";
import { KINDS } from "../vocabulary/kinds.ts";
import { STANCE_NAMES, STANCES } from "../vocabulary/stances.ts";

/** Red, green and blue, 0 to 255 each. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** The colour of a node: that of its kind. */
export function nodeColour({ kind }: NodeAttributes): Colour {
  return colourOf(KINDS[kind].colour);
}

/** The colour of an edge: that of its stance; undefined for an edge that takes none. */
export function edgeColour({ stance }: EdgeAttributes): Colour | undefined {
  const name = STANCE_NAMES.find((name) => name === stance);
  return name && colourOf(STANCES[name].colour);
}

/** Reads #rrggbb. */
function colourOf(hex: string): Colour {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  return { r, g, b };
}
