import type { Frame } from "../../src/picture/frame.ts";
import { drawGrounds } from "./canvas-grounds.ts";
import { pixelRatio } from "./pixel-ratio.ts";

/** The sheet under WebGL's surfaces on which grounds are drawn; there only while there are any. */
export class GroundLayer {
  private readonly container: HTMLElement;
  private canvas: HTMLCanvasElement | undefined;

  constructor(container: HTMLElement) {
    this.container = container;
  }

  draw(frame: Frame): void {
    if (frame.look.communities.length === 0) {
      this.kill();
      return;
    }
    if (!this.canvas) {
      this.canvas = document.createElement("canvas");
      this.canvas.style.position = "absolute";
      this.canvas.style.pointerEvents = "none";
      this.container.prepend(this.canvas);
    }
    const { canvas } = this;
    const { width, height } = frame.projection;
    const ratio = pixelRatio();
    // Setting the size also clears it.
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    const context = canvas.getContext("2d");
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawGrounds(context, frame);
  }

  kill(): void {
    this.canvas?.remove();
    this.canvas = undefined;
  }
}
