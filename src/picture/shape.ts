import { KINDS, type Kind } from "../vocabulary/kinds.ts";
import { isProposal } from "../vocabulary/proposal-words.ts";
import type { Look } from "./look.ts";
import type { SceneNode } from "./scene.ts";

/** How much of its colour a node loses while something else is lit, 0 to 1. */
export const FADE = 0.82;

export type Form = (typeof KINDS)[Kind]["shape"];

/** How a node is drawn, wherever: WebGL, Canvas 2D and SVG draw what stands here. */
export interface Shape {
  readonly form: Form;
  readonly colour: string;
  /** Speakers for, against and open: the parts of its ring; undefined for a node that has none. */
  readonly sides: readonly [number, number, number] | undefined;
  /** What is only proposed is an outline. */
  readonly hollow: boolean;
  readonly halo: "none" | "pointed" | "selected";
  readonly faded: boolean;
}

export function shapeOf(look: Look, node: SceneNode): Shape {
  const { lit, selected, hovered, palette } = look;
  const sides = [node.for ?? 0, node.against ?? 0, node.open ?? 0] as const;
  return {
    form: KINDS[node.kind].shape,
    colour: palette.kinds[node.kind],
    sides: sides.some((side) => side > 0) ? sides : undefined,
    hollow: isProposal(node),
    halo: node.id === selected ? "selected" : node.id === hovered ? "pointed" : "none",
    faded: lit !== undefined && !lit.nodes.has(node.id) && node.id !== selected,
  };
}

/** Thickness of the ring around a claim of this radius, and the radius left for the form inside, in pixels. */
export function ringOf(radius: number): { readonly thick: number; readonly inner: number } {
  const thick = Math.max(2.4, radius * 0.2);
  return { thick, inner: radius - thick - Math.max(1.8, radius * 0.12) };
}

/** Thickness of the outline of a hollow form, in pixels. */
export function outlineOf(radius: number): number {
  return Math.max(1.4, radius * 0.16);
}
