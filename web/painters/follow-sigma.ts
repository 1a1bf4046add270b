import type Sigma from "sigma";
import type { PainterEvents } from "./painter.ts";

/** Reports what happens on Sigma's canvases in the words of every painter. */
export function followSigma(sigma: Sigma, container: HTMLElement, events: PainterEvents): void {
  const hover = (id: string | undefined): void => {
    container.classList.toggle("is-pointing", id !== undefined);
    events.hover(id);
  };
  sigma.on("enterNode", ({ node }) => hover(node));
  sigma.on("leaveNode", () => hover(undefined));
  sigma.on("enterEdge", ({ edge }) => hover(edge));
  sigma.on("leaveEdge", () => hover(undefined));
  sigma.on("leaveStage", () => hover(undefined));
  sigma.on("clickNode", ({ node }) => events.select(node));
  sigma.on("clickEdge", ({ edge }) => events.select(edge));
  sigma.on("clickStage", () => events.select(undefined));
  // Two clicks in a row are two choices, not a zoom.
  sigma.on("doubleClickNode", (click) => {
    click.preventSigmaDefault();
    events.select(click.node);
  });
  sigma.on("doubleClickEdge", (click) => {
    click.preventSigmaDefault();
    events.select(click.edge);
  });
  sigma.on("doubleClickStage", (click) => {
    click.preventSigmaDefault();
    events.select(undefined);
  });
  sigma.getCamera().on("updated", ({ x, y, ratio }) => events.move({ x, y, ratio }));
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      events.lost();
    });
  }
}
