import { alongLine } from "./bends.ts";
import { sizeScale, type Projection } from "./camera.ts";
import type { Look } from "./look.ts";
import { sceneIndex } from "./scene-index.ts";
import type { Point } from "./bends.ts";

/** Pixels beside a node or line that still count as on it. */
const NODE_SLACK = 3;
const LINE_SLACK = 6;
/** Pieces into which a bent line is cut. */
const PIECES = 8;

/**
 * The node at a point of the screen, else the line; undefined where there is none. Asks numbers, not pixels, so that it
 * is exact and the same for every painter: under a millisecond for 10,000 nodes and 30,000 lines, with nothing to keep.
 */
export function hitAt(
  look: Look,
  projection: Projection,
  nodeScale: number,
  point: Point,
): string | undefined {
  return nodeAt(look, projection, nodeScale, point) ?? lineAt(look, projection, point);
}

function nodeAt(look: Look, projection: Projection, nodeScale: number, point: Point): string | undefined {
  const { nodes, x, y, radius } = sceneIndex(look.scene);
  const size = nodeScale * sizeScale(projection.camera);
  const { scale, shiftX, shiftY } = projection;
  let best: string | undefined;
  let least = Infinity;
  for (let number = 0; number < nodes.length; number += 1) {
    const reach = (radius[number] ?? 0) * size + NODE_SLACK;
    const dx = shiftX + (x[number] ?? 0) * scale - point.x;
    if (dx > reach || dx < -reach) continue;
    const dy = shiftY - (y[number] ?? 0) * scale - point.y;
    const away = dx * dx + dy * dy;
    if (away > reach * reach || away >= least) continue;
    const id = nodes[number]?.id;
    if (id === undefined || !look.visible.nodes.has(id)) continue;
    least = away;
    best = id;
  }
  return best;
}

/** The nearest line within reach; of equally near ones a lit one. */
function lineAt(look: Look, projection: Projection, point: Point): string | undefined {
  const { edges, x, y, from, to } = sceneIndex(look.scene);
  const { scale, shiftX, shiftY } = projection;
  let best: string | undefined;
  let least = LINE_SLACK;
  for (let number = 0; number < edges.length; number += 1) {
    const edge = edges[number];
    const [a, b] = [from[number] ?? -1, to[number] ?? -1];
    if (!edge || a < 0 || b < 0) continue;
    // As numbers first: making points of 30,000 lines would take longer than all the rest.
    const [left, right] = [shiftX + (x[a] ?? 0) * scale, shiftX + (x[b] ?? 0) * scale];
    const [top, bottom] = [shiftY - (y[a] ?? 0) * scale, shiftY - (y[b] ?? 0) * scale];
    const swing = edge.bend === 0 ? 0 : Math.abs(edge.bend) * Math.hypot(right - left, bottom - top);
    const reach = LINE_SLACK + swing;
    if (point.x < Math.min(left, right) - reach || point.x > Math.max(left, right) + reach) continue;
    if (point.y < Math.min(top, bottom) - reach || point.y > Math.max(top, bottom) + reach) continue;
    const [start, end] = [
      { x: left, y: top },
      { x: right, y: bottom },
    ];
    const away = edge.bend === 0 ? toPiece(point, start, end) : toBent(point, start, end, edge.bend);
    const isLit = look.lit?.edges.has(edge.key) ?? false;
    if (away - (isLit ? 0.5 : 0) >= least || !look.visible.edges.has(edge.key)) continue;
    least = away;
    best = edge.key;
  }
  return best;
}

function toBent(point: Point, start: Point, end: Point, bend: number): number {
  let least = Infinity;
  let before = start;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const next = alongLine(start, end, bend, piece / PIECES);
    least = Math.min(least, toPiece(point, before, next));
    before = next;
  }
  return least;
}

/** Pixels from a point to a straight piece. */
function toPiece(point: Point, start: Point, end: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = dx * dx + dy * dy || 1;
  const share = Math.min(1, Math.max(0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length));
  return Math.hypot(start.x + dx * share - point.x, start.y + dy * share - point.y);
}
