import type { Point } from "./bends.ts";

export const DIRECTIONS = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const;
export type Direction = keyof typeof DIRECTIONS;

export interface Placed extends Point {
  readonly id: string;
}

/**
 * The node to which an arrow key leads: the nearest within 60° of the direction, where being off to the side counts
 * twice. Undefined at the border. Screen coordinates: y grows downwards.
 */
export function nearestTowards(
  from: Point,
  nodes: readonly Placed[],
  direction: Direction,
): Placed | undefined {
  const way = DIRECTIONS[direction];
  let best: Placed | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const dx = node.x - from.x;
    const dy = node.y - from.y;
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (ahead <= 0.5 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + 2 * aside;
    if (cost < least || (cost === least && best !== undefined && node.id < best.id)) {
      best = node;
      least = cost;
    }
  }
  return best;
}
