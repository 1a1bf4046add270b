import type { Point } from "./bends.ts";

/** Middle of the picture and how much of it is seen, as Sigma's camera counts: 0.5, 0.5, 1 is everything. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Everything, with the border around it. */
export const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** Pixels kept free around the whole picture. */
export const PADDING = 44;

const NEAREST_RATIO = 0.05;
const FARTHEST_RATIO = 3;

/** The box around all positions of a drawing, in its own units, y upwards. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Pixels of the surface drawn on. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The way from positions of the drawing to pixels of the screen (from its left upper corner, y downwards): one scale
 * and one shift. Agrees with Sigma's matrix to the pixel, so that an address means the same to every painter.
 */
export interface Projection extends Size {
  /** Pixels a unit of the drawing. */
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
  /** What the camera's own numbers are multiplied with: pixels for its unit. */
  readonly frame: number;
  readonly camera: Camera;
  readonly extent: Extent;
}

export function projectionOf(extent: Extent, { width, height }: Size, camera: Camera): Projection {
  const { middleX, middleY, side } = measures(extent);
  const frame = (Math.min(width, height) - 2 * PADDING) * fill(extent, width, height);
  const scale = frame / (camera.ratio * side);
  return {
    width,
    height,
    camera,
    extent,
    frame: frame / camera.ratio,
    scale,
    shiftX: width / 2 + ((0.5 - camera.x) * frame) / camera.ratio - middleX * scale,
    shiftY: height / 2 - ((0.5 - camera.y) * frame) / camera.ratio + middleY * scale,
  };
}

/** Where a position of the drawing is on the screen. */
export function toScreen({ scale, shiftX, shiftY }: Projection, { x, y }: Point): Point {
  return { x: shiftX + x * scale, y: shiftY - y * scale };
}

/** Which middle a camera would need to have this point of the screen there. */
export function toCamera({ camera, frame, width, height }: Projection, { x, y }: Point): Point {
  return { x: camera.x + (x - width / 2) / frame, y: camera.y - (y - height / 2) / frame };
}

/** The camera so many times nearer (below 1) or farther, with this point of the screen standing still. */
export function zoomedAt(projection: Projection, point: Point, times: number): Camera {
  const { camera } = projection;
  const ratio = boundedRatio(camera.ratio * times);
  const still = toCamera(projection, point);
  const share = ratio / camera.ratio;
  return {
    x: still.x + (camera.x - still.x) * share,
    y: still.y + (camera.y - still.y) * share,
    ratio,
  };
}

export function boundedRatio(ratio: number): number {
  return Math.min(FARTHEST_RATIO, Math.max(NEAREST_RATIO, ratio));
}

/** Sizes on the screen grow more slowly than distances: by the root of the zoom. */
export function sizeScale({ ratio }: Camera): number {
  return 1 / Math.sqrt(ratio);
}

function measures({ left, right, bottom, top }: Extent): {
  readonly middleX: number;
  readonly middleY: number;
  readonly side: number;
} {
  const side = Math.max(right - left, top - bottom);
  return {
    middleX: (left + right) / 2,
    middleY: (bottom + top) / 2,
    side: side === 0 || !Number.isFinite(side) ? 1 : side,
  };
}

/** How much larger than the smaller side of the surface the drawing may be, where both lie the same way: Sigma's rule. */
function fill({ left, right, bottom, top }: Extent, width: number, height: number): number {
  const surface = height / width;
  const drawing = (top - bottom || 1) / (right - left || 1);
  if ((surface < 1 && drawing > 1) || (surface > 1 && drawing < 1)) return 1;
  return Math.min(Math.max(drawing, 1 / drawing), Math.max(1 / surface, surface));
}
