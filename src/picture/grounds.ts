import type { Point } from "./bends.ts";
import { sizeScale } from "./camera.ts";
import { placeOf, type Frame, type NodePlace } from "./frame.ts";
import { mix } from "./palette.ts";
import type { Pen } from "./pen.ts";

/** Pixels at the first zoom between the outermost nodes and the border of their ground. */
const ROOM = 16;
/** Points around each node whose hull is the ground. */
const AROUND = 8;

/** The soft ground under nodes that belong together. */
export interface Ground {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly border: string;
  /** Corners of its hull on the screen, clockwise. */
  readonly corners: readonly Point[];
  /** Where its name stands: above the middle of its upper border. */
  readonly top: Point;
}

/** The grounds of all communities of which at least two nodes are shown. */
export function groundsOf(frame: Frame): readonly Ground[] {
  const { look } = frame;
  const { paper, quiet } = look.palette;
  return look.communities.flatMap(({ id, name, members }) => {
    const places = members.flatMap((member) => placeOf(frame, member) ?? []);
    if (places.length < 2) return [];
    const corners = hull(places.flatMap((place) => around(place, ROOM * sizeScale(frame.projection.camera))));
    const highest = Math.min(...corners.map(({ y }) => y));
    const xs = corners.map(({ x }) => x);
    return [
      {
        id,
        name,
        colour: mix(paper, quiet, 0.22),
        border: mix(paper, quiet, 0.6),
        corners,
        top: { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: highest },
      },
    ];
  });
}

/** The outline, its corners rounded: curves from middle to middle of its sides. */
export function drawGround(pen: Pen, { corners }: Ground): void {
  const middle = (index: number): Point => {
    const a = corners[index % corners.length] ?? { x: 0, y: 0 };
    const b = corners[(index + 1) % corners.length] ?? a;
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  const start = middle(corners.length - 1);
  pen.moveTo(start.x, start.y);
  corners.forEach((corner, index) => {
    const end = middle(index);
    pen.quadraticCurveTo(corner.x, corner.y, end.x, end.y);
  });
}

function around({ x, y, radius }: NodePlace, room: number): Point[] {
  return Array.from({ length: AROUND }, (_, step) => {
    const angle = (step / AROUND) * 2 * Math.PI;
    return { x: x + Math.cos(angle) * (radius + room), y: y + Math.sin(angle) * (radius + room) };
  });
}

/** The corners of the smallest convex outline around points (Andrew's monotone chain). */
function hull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      for (;;) {
        const [a, b] = [chain.at(-2), chain.at(-1)];
        if (!a || !b || (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}
