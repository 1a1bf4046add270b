import type { Look } from "./look.ts";
import { isHollowLine, lineForm, type Head, type Stroke } from "./line-forms.ts";
import type { SceneEdge } from "./scene.ts";

/** Faded lines that together would still be a dark carpet. */
const MANY_LINES = 300;
/** How much of a faded line is left, 0 to 1: it must not cover a lit one. */
const GHOST = { few: 0.19, many: 0.08 } as const;

/** How an edge is drawn, wherever. */
export interface Line {
  readonly colour: string;
  /** Pixels at the first zoom. */
  readonly width: number;
  readonly stroke: Stroke;
  readonly head: Head;
  readonly tail: Head;
  readonly hollow: boolean;
  readonly faded: boolean;
}

export function lineOf(look: Look, edge: SceneEdge): Line {
  const { lit, selected, palette } = look;
  const form = lineForm(edge.kind, edge.stance);
  const chosen = selected !== undefined && (edge.statement === selected || edge.key === selected);
  return {
    colour: form.colour(palette),
    width: form.width * (chosen ? 1.8 : 1),
    stroke: form.stroke,
    head: form.head,
    tail: form.tail,
    hollow: isHollowLine(edge),
    faded: lit !== undefined && !lit.edges.has(edge.key) && !chosen,
  };
}

/** What is left of the colour of faded lines in a picture of so many, 0 to 1. */
export function ghostOf(lines: number): number {
  return lines > MANY_LINES ? GHOST.many : GHOST.few;
}

/** Lines neither vanish nor swell with the zoom. `size` is the camera's scale of sizes. */
export function lineWidth(width: number, size: number): number {
  return Math.min(1.6 * width, Math.max(0.6 * width, width * size));
}

/** Pixels between a node and the end of a line at it. */
export const LINE_GAP = 2;
