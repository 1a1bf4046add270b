import type { Frame } from "../../src/picture/frame.ts";
import { groundsOf, drawGround } from "../../src/picture/grounds.ts";

/** Draws the grounds of nodes that belong together, under everything. */
export function drawGrounds(context: CanvasRenderingContext2D, frame: Frame): void {
  for (const ground of groundsOf(frame)) {
    context.beginPath();
    drawGround(context, ground);
    context.fillStyle = ground.colour;
    context.strokeStyle = ground.border;
    context.lineWidth = 1;
    context.fill();
    context.stroke();
  }
}
