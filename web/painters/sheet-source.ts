import type { Frame } from "../../src/picture/frame.ts";
import type { Look } from "../../src/picture/look.ts";
import type { Scene } from "../../src/picture/scene.ts";
import { sceneIndex } from "../../src/picture/scene-index.ts";
import { pixelRatio } from "./pixel-ratio.ts";
import type { DrawnSheets, SheetMessage } from "./sheet-messages.ts";
import { startSheetWorker } from "./start-worker.ts";

/** Nodes and edges from which on drawing them all takes longer than a frame of the screen lasts. */
const MANY = 4000;

/** The picture with nothing lit, as it was drawn for a frame: the frame may have moved on since. */
export interface PlainSheets extends DrawnSheets {
  readonly frame: Frame;
  readonly ratio: number;
}

export function isLarge({ nodes, edges }: Scene): boolean {
  return nodes.size + edges.size > MANY;
}

/** Has the plain picture of a large scene drawn by a worker, one at a time, the newest wish first. */
export class SheetSource {
  private readonly worker: Worker;
  private sent: Scene | undefined;
  private current: PlainSheets | undefined;
  /** The picture with other filters, for coming back to it. */
  private other: PlainSheets | undefined;
  private drawing: Frame | undefined;
  private wish: { readonly frame: Frame; readonly ready: () => void } | undefined;

  /** Throws where there are no workers; `onError` is told where they cannot draw. */
  constructor(onError: () => void) {
    this.worker = startSheetWorker();
    this.worker.addEventListener("error", onError);
    this.worker.addEventListener("message", ({ data }: MessageEvent<DrawnSheets>) => this.take(data));
  }

  /**
   * What fits this frame best: the very picture, one of the same things seen from elsewhere, or nothing. Where it is not
   * the very picture that is drawn, and `ready` called when it is there.
   */
  sheetsFor(frame: Frame, ready: () => void): PlainSheets | undefined {
    if (this.other && shows(this.other, frame.look) && !(this.current && shows(this.current, frame.look)))
      [this.current, this.other] = [this.other, this.current];
    if (this.current && isExact(this.current, frame)) return this.current;
    this.wish = { frame, ready };
    this.draw();
    return this.current && shows(this.current, frame.look) ? this.current : undefined;
  }

  kill(): void {
    this.worker.terminate();
    for (const sheets of [this.current, this.other]) close(sheets);
  }

  private draw(): void {
    if (this.drawing || !this.wish) return;
    const { look, projection, nodeScale } = this.wish.frame;
    this.drawing = this.wish.frame;
    const { nodes, edges } = sceneIndex(look.scene);
    if (this.sent !== look.scene) {
      this.sent = look.scene;
      this.post({ kind: "scene", nodes, edges });
    }
    this.post({
      kind: "draw",
      nodes: Uint8Array.from(nodes, ({ id }) => Number(look.visible.nodes.has(id))),
      edges: Uint8Array.from(edges, ({ key }) => Number(look.visible.edges.has(key))),
      palette: look.palette,
      projection,
      nodeScale,
      ratio: pixelRatio(),
    });
  }

  private take(drawn: DrawnSheets): void {
    const { drawing: frame, wish } = this;
    this.drawing = undefined;
    if (!frame || !wish) return;
    const sheets = { ...drawn, frame, ratio: drawn.lines.width / Math.max(1, frame.projection.width) };
    if (this.current && shows(this.current, frame.look)) close(this.current);
    else {
      close(this.other);
      this.other = this.current;
    }
    this.current = sheets;
    // The picture has moved on meanwhile: what came is better than nothing, and the next is drawn.
    if (wish.frame !== frame) this.draw();
    wish.ready();
  }

  private post(message: SheetMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    this.worker.postMessage(message);
  }
}

function close(sheets: PlainSheets | undefined): void {
  sheets?.lines.close();
  sheets?.shapes.close();
}

/** Whether the same things are drawn in the same colours, from wherever. */
function shows({ frame }: PlainSheets, look: Look): boolean {
  const now = frame.look;
  return now.scene === look.scene && now.visible === look.visible && now.palette === look.palette;
}

function isExact(sheets: PlainSheets, frame: Frame): boolean {
  const { projection: a, nodeScale } = sheets.frame;
  const { projection: b } = frame;
  return (
    shows(sheets, frame.look) &&
    Math.abs(sheets.ratio - pixelRatio()) < 0.01 &&
    nodeScale === frame.nodeScale &&
    a.width === b.width &&
    a.height === b.height &&
    a.scale === b.scale &&
    a.shiftX === b.shiftX &&
    a.shiftY === b.shiftY
  );
}
