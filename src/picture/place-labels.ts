import { BoxGrid } from "./box-grid.ts";
import type { Box } from "./box.ts";

interface LabelSize {
  readonly width: number;
  readonly height: number;
}

export interface LabelWish {
  readonly id: string;
  /** Middle of the node and its radius, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Ways to write it, the best first; none where the node is only to be kept clear. */
  readonly sizes: readonly LabelSize[];
  /** Higher is placed first. */
  readonly priority: number;
  /** Placed even where there is no room. */
  readonly needed: boolean;
  /** How bad it is to cover this node: 1, more for what must be seen, 0 for what is faded. */
  readonly weight: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Which of its sizes found room. */
  readonly size: number;
  /** Left upper corner. */
  readonly left: number;
  readonly top: number;
  readonly align: "center" | "left" | "right";
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Space between a node and its label, and between two labels, in pixels. */
const GAP = 4;

/**
 * Finds room for labels: below the node, else beside, else above it, never over another label or node, nor across the
 * border of the picture. What finds none is left out, unless it is needed. `blocked` is room already taken.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  blocked: readonly Box[] = [],
  border: Box = EVERYWHERE,
): readonly PlacedLabel[] {
  const nodes = new BoxGrid();
  for (const wish of wishes) if (wish.weight > 0) nodes.add(around(wish), wish.weight, wish.id);
  const taken = new BoxGrid();
  for (const box of blocked) taken.add(box, 1);
  const placed: PlacedLabel[] = [];
  const ranked = [...wishes].sort(
    (a, b) => Number(b.needed) - Number(a.needed) || b.priority - a.priority || (a.id < b.id ? -1 : 1),
  );
  for (const wish of ranked) {
    let best: { readonly spot: PlacedLabel; readonly box: Box } | undefined;
    let least = Infinity;
    for (const spot of spotsFor(wish)) {
      const box = boxOf(spot, wish.sizes[spot.size]);
      const beyond = outside(box, border);
      // What is not needed stands where it covers nothing, or nowhere.
      if (!wish.needed && (beyond > 0 || taken.touches(box) || nodes.touches(box, wish.id))) continue;
      const cost = beyond + taken.covered(box) + nodes.covered(box, wish.id);
      if (cost < least) {
        least = cost;
        best = { spot, box };
      }
      if (cost === 0) break;
    }
    if (!best || (least > 0 && !wish.needed)) continue;
    placed.push(best.spot);
    taken.add(best.box, 1);
  }
  return placed;
}

function spotsFor({ id, x, y, radius, sizes }: LabelWish): readonly PlacedLabel[] {
  const beside = radius + GAP;
  const corner = radius * 0.7;
  return sizes.flatMap(({ width, height }, size): PlacedLabel[] => [
    { id, size, left: x - width / 2, top: y + beside, align: "center" },
    { id, size, left: x + beside, top: y - height / 2, align: "left" },
    { id, size, left: x - beside - width, top: y - height / 2, align: "right" },
    { id, size, left: x - width / 2, top: y - beside - height, align: "center" },
    { id, size, left: x + corner, top: y + corner, align: "left" },
    { id, size, left: x - corner - width, top: y + corner, align: "right" },
    { id, size, left: x + corner, top: y - corner - height, align: "left" },
    { id, size, left: x - corner - width, top: y - corner - height, align: "right" },
  ]);
}

function boxOf(spot: PlacedLabel, size: LabelSize = { width: 0, height: 0 }): Box {
  return {
    left: spot.left - GAP,
    top: spot.top - 1,
    right: spot.left + size.width + GAP,
    bottom: spot.top + size.height + 1,
  };
}

function around({ x, y, radius }: LabelWish): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Area of a box beyond the border, in square pixels. */
function outside(box: Box, border: Box): number {
  const wide = Math.max(0, border.left - box.left) + Math.max(0, box.right - border.right);
  const high = Math.max(0, border.top - box.top) + Math.max(0, box.bottom - border.bottom);
  return wide * (box.bottom - box.top) + high * (box.right - box.left);
}
