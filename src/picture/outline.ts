import type { Pen } from "./pen.ts";
import type { Form } from "./shape.ts";

const TURN = 2 * Math.PI;

/** Corners as shares of the radius, y downwards, of the forms that are no circles. */
const CORNERS: Readonly<Partial<Record<Form, readonly (readonly [number, number])[]>>> = {
  square: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ],
  triangle: [
    [0, -0.902],
    [0.953, 0.748],
    [-0.953, 0.748],
  ],
  page: [
    [-0.7, -0.9],
    [0.15, -0.9],
    [0.7, -0.35],
    [0.7, 0.9],
    [-0.7, 0.9],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  hexagon: [
    [-0.5, -0.866],
    [0.5, -0.866],
    [1, 0],
    [0.5, 0.866],
    [-0.5, 0.866],
    [-1, 0],
  ],
};

/** The outline of a form around this point. */
export function drawForm(pen: Pen, form: Form, x: number, y: number, radius: number): void {
  const corners = CORNERS[form];
  if (!corners) {
    drawCircle(pen, x, y, form === "dot" ? radius * 0.8 : radius);
    return;
  }
  const [startX, startY] = corners.at(-1) ?? [0, 0];
  pen.moveTo(x + startX * radius, y + startY * radius);
  for (const [dx, dy] of corners) pen.lineTo(x + dx * radius, y + dy * radius);
}

export function drawCircle(pen: Pen, x: number, y: number, radius: number): void {
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, TURN);
}

/** Paper left where one side of a ring ends and the next begins, in pixels on each side. */
const PART_GAP = 1.2;

/** One part of a ring, from the top clockwise, as shares of the turn. Nothing where it would be all gap. */
export function drawRingPart(
  pen: Pen,
  middle: { readonly x: number; readonly y: number },
  radius: number,
  [from, to]: readonly [number, number],
): void {
  const gap = to - from > 0.999 ? 0 : PART_GAP / (TURN * radius);
  if (to - from <= 2 * gap) return;
  const [start, end] = [from + gap, to - gap].map((share) => (share - 0.25) * TURN);
  if (start === undefined || end === undefined) return;
  pen.moveTo(middle.x + radius * Math.cos(start), middle.y + radius * Math.sin(start));
  pen.arc(middle.x, middle.y, radius, start, end);
}

export const SIDES = ["for", "against", "open"] as const;

/** The parts of a ring that are not empty: which side, and from where to where as shares of the turn. */
export function ringParts(
  sides: readonly [number, number, number],
): readonly { readonly side: (typeof SIDES)[number]; readonly part: readonly [number, number] }[] {
  const total = sides[0] + sides[1] + sides[2];
  let turn = 0;
  return SIDES.flatMap((side, index) => {
    const share = (sides[index] ?? 0) / total;
    const part = [turn, turn + share] as const;
    turn += share;
    return share > 0 ? [{ side, part }] : [];
  });
}

/** Dashes of lines and rings in pixels: opposition must be seen without its colour. */
export const DASHES = { solid: [], dashed: [6.4, 4.6], dotted: [0.1, 5] } as const;
export const RING_DASHES = { for: [], against: [4.5, 2], open: [2, 2] } as const;

/** A rim of paper keeps nodes and lines apart, in pixels. */
export const RIM = 1.6;

/** Corners lie farther from the middle than edges: an outline of a thickness takes so much more of the radius. */
export const SLANT = 1.25;
