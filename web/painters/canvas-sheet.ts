import type { Projection } from "../../src/picture/camera.ts";
import { pixelRatio } from "./pixel-ratio.ts";

/** The canvas that is seen: it fits the picture and draws in its pixels. */
export class CanvasSheet {
  readonly canvas = document.createElement("canvas");
  readonly context: CanvasRenderingContext2D;

  /** Throws where a browser has no canvas. */
  constructor() {
    // Kept in memory and opaque: a third of the time where a processor does the drawing.
    const context = this.canvas.getContext("2d", { alpha: false, willReadFrequently: true });
    if (!context) throw new Error("no 2D canvas");
    this.context = context;
  }

  /** Makes it empty paper of this size in CSS pixels. */
  clear(width: number, height: number, paper: string): void {
    const ratio = pixelRatio();
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    const { canvas, context } = this;
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across;
      canvas.height = down;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.globalAlpha = 1;
    context.fillStyle = paper;
    context.fillRect(0, 0, width, height);
  }

  /** Lays a picture over it that was drawn for another view, moved and scaled to this one. */
  lay(picture: ImageBitmap, from: Projection, to: Projection, alpha: number): void {
    const { context } = this;
    const share = to.scale / from.scale;
    context.globalAlpha = alpha;
    context.drawImage(
      picture,
      to.shiftX - from.shiftX * share,
      to.shiftY - from.shiftY * share,
      from.width * share,
      from.height * share,
    );
    context.globalAlpha = 1;
  }
}
