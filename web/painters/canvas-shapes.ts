import type { Context2D } from "./context-2d.ts";
import type { ShapeBatch } from "../../src/picture/batches.ts";
import { sizeScale } from "../../src/picture/camera.ts";
import type { Frame, NodePlace } from "../../src/picture/frame.ts";
import { mix } from "../../src/picture/palette.ts";
import {
  drawCircle,
  drawForm,
  drawRingPart,
  RIM,
  RING_DASHES,
  ringParts,
  SIDES,
  SLANT,
} from "../../src/picture/outline.ts";
import { sceneIndex } from "../../src/picture/scene-index.ts";
import { FADE, outlineOf, ringOf } from "../../src/picture/shape.ts";

/** Draws all nodes: for those that look the same one path for the rims, one for the forms, one for each side of rings. */
export function drawShapes(context: Context2D, frame: Frame, batches: readonly ShapeBatch[]): void {
  for (const batch of batches) {
    const places = placesOf(frame, batch.nodes);
    if (places.length > 0) drawBatch(context, frame, batch, places);
  }
}

interface Spot extends NodePlace {
  readonly number: number;
}

function drawBatch(
  context: Context2D,
  { look }: Frame,
  { shape }: ShapeBatch,
  places: readonly Spot[],
): void {
  const { paper, ink, stances } = look.palette;
  const shade = (colour: string): string => (shape.faded ? mix(colour, paper, FADE) : colour);
  const ringed = shape.sides !== undefined;
  const inner = (radius: number): number => (ringed ? ringOf(radius).inner : radius);
  if (shape.halo !== "none") {
    context.lineWidth = shape.halo === "selected" ? 2.5 : 1.2;
    context.strokeStyle = ink;
    context.fillStyle = paper;
    context.beginPath();
    for (const { x, y, radius } of places) drawCircle(context, x, y, radius + 4.5);
    context.fill();
    context.stroke();
  }
  context.fillStyle = paper;
  context.beginPath();
  for (const { x, y, radius } of places) {
    if (ringed) drawCircle(context, x, y, radius + RIM);
    else drawForm(context, shape.form, x, y, radius + RIM);
  }
  context.fill();
  if (ringed) {
    const { nodes } = sceneIndex(look.scene);
    for (const [thick, spots] of byThickness(places)) {
      for (const side of SIDES) {
        context.beginPath();
        for (const spot of spots) {
          const node = nodes[spot.number];
          const sides = [node?.for ?? 0, node?.against ?? 0, node?.open ?? 0] as const;
          const part = ringParts(sides).find((each) => each.side === side);
          if (part) drawRingPart(context, spot, spot.radius - thick / 2, part.part);
        }
        context.lineWidth = thick;
        context.strokeStyle = shade(stances[side]);
        context.setLineDash(RING_DASHES[side]);
        context.stroke();
      }
    }
    context.setLineDash([]);
  }
  context.fillStyle = shade(shape.colour);
  context.beginPath();
  for (const { x, y, radius } of places) drawForm(context, shape.form, x, y, inner(radius));
  context.fill();
  if (!shape.hollow) return;
  context.fillStyle = paper;
  context.beginPath();
  for (const { x, y, radius } of places) {
    const reach = inner(radius);
    drawForm(context, shape.form, x, y, Math.max(0, reach - outlineOf(reach) * SLANT));
  }
  context.fill();
}

/** Rings of about the same thickness go together: a path has one. */
function byThickness(places: readonly Spot[]): ReadonlyMap<number, readonly Spot[]> {
  const groups = new Map<number, Spot[]>();
  for (const spot of places) {
    const thick = Math.round(ringOf(spot.radius).thick * 2) / 2;
    const group = groups.get(thick);
    if (group) group.push(spot);
    else groups.set(thick, [spot]);
  }
  return groups;
}

function placesOf({ look, projection, nodeScale }: Frame, numbers: readonly number[]): readonly Spot[] {
  const { x, y, radius } = sceneIndex(look.scene);
  const { scale, shiftX, shiftY, camera, width, height } = projection;
  const size = nodeScale * sizeScale(camera);
  const spots: Spot[] = [];
  for (const number of numbers) {
    const spot = {
      number,
      x: shiftX + (x[number] ?? 0) * scale,
      y: shiftY - (y[number] ?? 0) * scale,
      radius: (radius[number] ?? 0) * size,
    };
    const reach = spot.radius + 8;
    if (spot.x > -reach && spot.y > -reach && spot.x < width + reach && spot.y < height + reach)
      spots.push(spot);
  }
  return spots;
}
