import { batchesOf, type Batches } from "../../src/picture/batches.ts";
import type { Frame } from "../../src/picture/frame.ts";
import { lineOf } from "../../src/picture/line.ts";
import type { Look } from "../../src/picture/look.ts";
import { shapeOf } from "../../src/picture/shape.ts";
import type { Brush, DrawnItems } from "./brush.ts";
import { drawGrounds } from "./canvas-grounds.ts";
import { drawLines } from "./canvas-lines.ts";
import { drawShapes } from "./canvas-shapes.ts";
import { pixelRatio } from "./pixel-ratio.ts";

/** Milliseconds of script a moving frame may take before more is left out until the picture stands again. */
const MOST = 24;

/** Draws with the plain canvas, which every browser has: one path for all that looks the same. */
export class CanvasBrush implements Brush {
  readonly name = "canvas";
  private readonly canvas = document.createElement("canvas");
  private readonly context: CanvasRenderingContext2D;
  private batches: Batches = { lines: [], shapes: [] };
  private look: Look | undefined;
  /** What is left out of moving frames: nothing (0), heads and dashes (1), lines (2). */
  private spared = 0;

  /** Throws where even this is missing. */
  constructor(container: HTMLElement) {
    this.canvas.style.position = "absolute";
    container.append(this.canvas);
    // Kept in memory and opaque: a third of the time where a processor does the drawing.
    const context = this.canvas.getContext("2d", { alpha: false, willReadFrequently: true });
    if (!context) throw new Error("no 2D canvas");
    this.context = context;
  }

  draw(frame: Frame, before: Look | undefined): void {
    const { look, projection, moving } = frame;
    if (look !== before || this.look === undefined) this.batches = batchesOf(look);
    this.look = look;
    const started = performance.now();
    this.fit(projection.width, projection.height);
    const { context } = this;
    context.fillStyle = look.palette.paper;
    context.fillRect(0, 0, projection.width, projection.height);
    const spared = moving ? this.spared : 0;
    drawGrounds(context, frame);
    if (spared < 2) drawLines(context, frame, this.batches.lines, spared === 0);
    drawShapes(context, frame, this.batches.shapes);
    if (moving && this.spared < 2 && performance.now() - started > MOST) this.spared += 1;
  }

  drawn(): DrawnItems {
    const { look, batches } = this;
    if (!look) return { nodes: new Map(), edges: new Map() };
    const nodes = [...look.scene.nodes.values()];
    const edges = [...look.scene.edges.values()];
    return {
      nodes: new Map(
        batches.shapes.flatMap((batch) =>
          batch.nodes.flatMap((number) => {
            const node = nodes[number];
            // The ring's parts differ within a batch; everything else must be the batch's.
            return node ? [[node.id, { ...batch.shape, sides: shapeOf(look, node).sides }]] : [];
          }),
        ),
      ),
      edges: new Map(
        batches.lines.flatMap((batch) =>
          batch.edges.flatMap((number) => {
            const edge = edges[number];
            return edge ? [[edge.key, { ...lineOf(look, edge), ...batch.line }]] : [];
          }),
        ),
      ),
    };
  }

  kill(): void {
    this.canvas.remove();
  }

  private fit(width: number, height: number): void {
    const ratio = pixelRatio();
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== across || this.canvas.height !== down) {
      this.canvas.width = across;
      this.canvas.height = down;
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}
