import type { Look } from "../../src/picture/look.ts";
import type { SceneEdge } from "../../src/picture/scene.ts";
import type { Painter, PainterEvents } from "./painter.ts";
import { SigmaBrush } from "./sigma-brush.ts";
import { Stage } from "./stage.ts";

/** Draws with WebGL. Throws where it is missing. */
export function sigmaPainter(
  container: HTMLElement,
  look: Look,
  events: PainterEvents,
  wordOf: (edge: SceneEdge) => string,
): Painter {
  const lost = (canvas: HTMLCanvasElement): void =>
    events.lost((returned) => canvas.addEventListener("webglcontextrestored", returned, { once: true }));
  return new Stage(container, look, events, new SigmaBrush(container, look, lost), wordOf);
}
