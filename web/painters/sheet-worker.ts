import { batchesOf } from "../../src/picture/batches.ts";
import type { Frame } from "../../src/picture/frame.ts";
import type { Look } from "../../src/picture/look.ts";
import type { Scene } from "../../src/picture/scene.ts";
import { drawLines } from "./canvas-lines.ts";
import type { Context2D } from "./context-2d.ts";
import { drawShapes } from "./canvas-shapes.ts";
import type { DrawnSheets, SheetMessage } from "./sheet-messages.ts";

/** Draws sheets beside the page, which goes on meanwhile. */
let scene: Scene = { nodes: new Map(), edges: new Map(), edgesAt: new Map(), edgesOf: new Map() };

addEventListener("message", ({ data }: MessageEvent<SheetMessage>) => {
  if (data.kind === "scene") {
    const { nodes, edges } = data;
    scene = {
      ...scene,
      nodes: new Map(nodes.map((node) => [node.id, node])),
      edges: new Map(edges.map((edge) => [edge.key, edge])),
    };
    return;
  }
  const { palette, projection, nodeScale, ratio } = data;
  const look: Look = {
    scene,
    visible: { nodes: chosen(scene.nodes, data.nodes), edges: chosen(scene.edges, data.edges) },
    lit: undefined,
    selected: undefined,
    hovered: undefined,
    communities: [],
    palette,
    nameOf: (id) => id,
  };
  const frame: Frame = { look, projection, nodeScale, moving: false };
  const batches = batchesOf(look);
  const sheets: DrawnSheets = {
    lines: sheet(projection, ratio, (context) => drawLines(context, frame, batches.lines, true)),
    shapes: sheet(projection, ratio, (context) => drawShapes(context, frame, batches.shapes)),
  };
  postMessage(sheets, { transfer: [sheets.lines, sheets.shapes] });
});

function chosen(all: ReadonlyMap<string, unknown>, flags: Uint8Array): ReadonlySet<string> {
  return new Set([...all.keys()].filter((_, number) => flags[number] === 1));
}

function sheet(
  { width, height }: { readonly width: number; readonly height: number },
  ratio: number,
  draw: (context: Context2D) => void,
): ImageBitmap {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * ratio)),
    Math.max(1, Math.round(height * ratio)),
  );
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no 2D canvas");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw(context);
  return canvas.transferToImageBitmap();
}
