import { batchesOf, type Batches } from "../../src/picture/batches.ts";
import type { Frame } from "../../src/picture/frame.ts";
import { ghostOf, lineOf } from "../../src/picture/line.ts";
import type { Look } from "../../src/picture/look.ts";
import { FADE, shapeOf } from "../../src/picture/shape.ts";
import { specialOf } from "../../src/picture/special.ts";
import type { Brush, DrawnItems } from "./brush.ts";
import { drawGrounds } from "./canvas-grounds.ts";
import { drawLines } from "./canvas-lines.ts";
import { CanvasSheet } from "./canvas-sheet.ts";
import { drawShapes } from "./canvas-shapes.ts";
import { isLarge, SheetSource } from "./sheet-source.ts";

/** Milliseconds of script a moving frame may take before more is left out until the picture stands again. */
const MOST = 24;

/**
 * Draws with the plain canvas, which every browser has: one path for all that looks the same. A large picture is drawn
 * by a worker; the page lays it down, moved with the camera, and draws what is lit or selected over it.
 */
export class CanvasBrush implements Brush {
  readonly name = "canvas";
  private readonly sheet = new CanvasSheet();
  private source: SheetSource | "none" | undefined;
  private look: Look | undefined;
  /** undefined where it was the worker that drew. */
  private batches: Batches | undefined;
  /** What is left out of moving frames: nothing (0), heads and dashes (1), lines (2). */
  private spared = 0;

  /** Throws where even this is missing. */
  constructor(container: HTMLElement) {
    this.sheet.canvas.style.position = "absolute";
    container.append(this.sheet.canvas);
  }

  draw(frame: Frame, before: Look | undefined, again: () => void): boolean {
    const source = isLarge(frame.look.scene) ? this.sourceFor(again) : "none";
    if (source === "none") this.drawAll(frame, before);
    else if (!this.drawOver(frame, source, again)) return false;
    this.look = frame.look;
    return true;
  }

  drawn(): DrawnItems {
    const { look, batches } = this;
    return look ? itemsOf(look, batches ?? batchesOf(look)) : { nodes: new Map(), edges: new Map() };
  }

  kill(): void {
    if (this.source !== "none") this.source?.kill();
    this.sheet.canvas.remove();
  }

  private sourceFor(again: () => void): SheetSource | "none" {
    if (this.source) return this.source;
    const doWithout = (): void => {
      this.source = "none";
      again();
    };
    try {
      this.source = new SheetSource(doWithout);
    } catch {
      this.source = "none";
    }
    return this.source;
  }

  private drawAll(frame: Frame, before: Look | undefined): void {
    const { look, projection, moving } = frame;
    const { context } = this.sheet;
    const started = performance.now();
    if (look !== before || !this.batches) this.batches = batchesOf(look);
    this.sheet.clear(projection.width, projection.height, look.palette.paper);
    const spared = moving ? this.spared : 0;
    drawGrounds(context, frame);
    if (spared < 2) drawLines(context, frame, this.batches.lines, spared === 0);
    drawShapes(context, frame, this.batches.shapes);
    if (moving && this.spared < 2 && performance.now() - started > MOST) this.spared += 1;
  }

  /** False where nothing is there yet to draw over. */
  private drawOver(frame: Frame, source: SheetSource, again: () => void): boolean {
    const { look, projection } = frame;
    const { sheet } = this;
    const plain = source.sheetsFor(frame, again);
    if (!plain) return false;
    const special = batchesOf(look, specialOf(look));
    const isFaded = look.lit !== undefined;
    sheet.clear(projection.width, projection.height, look.palette.paper);
    drawGrounds(sheet.context, frame);
    const from = plain.frame.projection;
    sheet.lay(plain.lines, from, projection, isFaded ? ghostOf(look.scene.edges.size) : 1);
    drawLines(sheet.context, frame, special.lines, true);
    sheet.lay(plain.shapes, from, projection, isFaded ? 1 - FADE : 1);
    drawShapes(sheet.context, frame, special.shapes);
    this.batches = undefined;
    return true;
  }
}

function itemsOf(look: Look, batches: Batches): DrawnItems {
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
