import type { Look } from "../../src/picture/look.ts";
import type { SceneEdge } from "../../src/picture/scene.ts";
import { CanvasBrush } from "./canvas-brush.ts";
import type { Painter, PainterEvents } from "./painter.ts";
import { Stage } from "./stage.ts";

/** Draws with the plain canvas. Throws where even that is missing. */
export function canvasPainter(
  container: HTMLElement,
  look: Look,
  events: PainterEvents,
  wordOf: (edge: SceneEdge) => string,
): Painter {
  return new Stage(container, look, events, new CanvasBrush(container), wordOf);
}
