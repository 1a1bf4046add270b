import Sigma from "sigma";
import type { EdgeProgramType, NodeProgramType } from "sigma/rendering";
import type { Frame } from "../../src/picture/frame.ts";
import { PADDING } from "../../src/picture/camera.ts";
import { lineOf } from "../../src/picture/line.ts";
import type { Look } from "../../src/picture/look.ts";
import { shapeOf } from "../../src/picture/shape.ts";
import type { Brush, DrawnItems } from "./brush.ts";
import { GroundLayer } from "./ground-layer.ts";
import { LineProgram } from "./line-program.ts";
import { lineType, type LineType } from "./line-type.ts";
import type { Moment } from "./moment.ts";
import { pixelRatio } from "./pixel-ratio.ts";
import { SceneGraph } from "./scene-graph.ts";
import { ShapeProgram } from "./shape-program.ts";

/** Canvases without their context: held, or they would be swept away before anybody hears that it is back. */
const lostCanvases = new Set<HTMLCanvasElement>();

/** Draws with WebGL through Sigma: its surfaces, matrices and programs, not its pointer, picking, labels or reducers. */
export class SigmaBrush implements Brush {
  readonly name = "sigma";
  private readonly sigma: Sigma;
  /** Of its own: Sigma empties what it is in when it goes. */
  private readonly host = document.createElement("div");
  private readonly moment: Moment;
  private readonly grounds: GroundLayer;
  private state: "drawing" | "lost" | "killed" = "drawing";
  private shapes: ShapeProgram | undefined;
  private readonly lines = new Map<LineType, LineProgram>();

  /** Throws where WebGL is missing. */
  constructor(container: HTMLElement, look: Look, onLost: (canvas: HTMLCanvasElement) => void) {
    this.moment = { look, nodeScale: 1 };
    this.grounds = new GroundLayer(container);
    this.host.style.position = "absolute";
    this.host.style.inset = "0";
    container.append(this.host);
    this.sigma = new Sigma(SceneGraph.of(look.scene), this.host, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: false,
      defaultNodeType: "shape",
      nodeProgramClasses: { shape: this.shapeProgram() },
      edgeProgramClasses: this.linePrograms(),
      stagePadding: PADDING,
    });
    tame(this.sigma);
    for (const name of ["edges", "nodes"]) {
      const canvas = this.sigma.getCanvases()[name];
      canvas?.addEventListener("webglcontextlost", (event) => {
        event.preventDefault();
        // Sigma gives its contexts back by losing them: that is no loss.
        if (this.state === "killed") return;
        this.state = "lost";
        lostCanvases.add(canvas);
        canvas.addEventListener(
          "webglcontextrestored",
          () => {
            lostCanvases.delete(canvas);
            this.leave();
          },
          { once: true },
        );
        onLost(canvas);
      });
    }
  }

  draw({ look, projection, nodeScale }: Frame, before: Look | undefined): boolean {
    const { moment, sigma } = this;
    const shown = before ?? moment.look;
    moment.look = look;
    moment.nodeScale = nodeScale;
    if (look.scene !== shown.scene) sigma.setGraph(SceneGraph.of(look.scene));
    else if (look.palette.paper !== shown.palette.paper) this.paintAll(look);
    else this.paintChanges(shown, look);
    this.grounds.draw({ look, projection, nodeScale, moving: false });
    sigma.getCamera().setState({ ...projection.camera, angle: 0 });
    // Now, not in the next frame: the stage has its own clock.
    sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false });
    return true;
  }

  drawn(): DrawnItems {
    const { look } = this.moment;
    return {
      nodes: new Map(
        [...look.scene.nodes.values()].flatMap((node) =>
          this.shapes?.shows(node.id) ? [[node.id, shapeOf(look, node)]] : [],
        ),
      ),
      edges: new Map(
        [...look.scene.edges.values()].flatMap((edge) =>
          this.lines.get(lineType(edge))?.shows(edge.key) ? [[edge.key, lineOf(look, edge)]] : [],
        ),
      ),
    };
  }

  kill(): void {
    this.grounds.kill();
    const { state } = this;
    this.state = "killed";
    if (state !== "lost") this.sigma.kill();
    // Off the page a lost context is never given back, and nobody would hear of it: it waits, hidden.
    if (state === "lost") this.host.hidden = true;
    else this.host.remove();
  }

  /** Goes for good, when what was lost is back and a new one may begin. */
  private leave(): void {
    this.sigma.kill();
    this.host.remove();
  }

  private paintAll(look: Look): void {
    for (const node of look.scene.nodes.values()) this.shapes?.paint(node, look);
    for (const edge of look.scene.edges.values()) this.lines.get(lineType(edge))?.paint(edge, look);
  }

  /** Touches only what looks different now: hovering must not go through every node. */
  private paintChanges(before: Look, look: Look): void {
    if (before === look) return;
    if (before.visible !== look.visible) {
      this.shapes?.reveal(look.visible.nodes);
      for (const program of this.lines.values()) program.reveal(look.visible.edges);
    }
    const chosen = [before.selected, look.selected, before.hovered, look.hovered];
    for (const id of new Set([...chosen, ...(before.lit?.nodes ?? []), ...(look.lit?.nodes ?? [])])) {
      const node = id === undefined ? undefined : look.scene.nodes.get(id);
      if (node) this.shapes?.paint(node, look);
    }
    const edges = new Set([...(before.lit?.edges ?? []), ...(look.lit?.edges ?? [])]);
    for (const id of chosen) {
      if (id === undefined) continue;
      edges.add(id);
      for (const edge of look.scene.edgesOf.get(id) ?? []) edges.add(edge.key);
    }
    for (const key of edges) {
      const edge = look.scene.edges.get(key);
      if (edge) this.lines.get(lineType(edge))?.paint(edge, look);
    }
  }

  private shapeProgram(): NodeProgramType {
    const { moment } = this;
    const keep = (program: ShapeProgram): void => {
      // Sigma makes a second one for hovering, which nothing uses.
      this.shapes ??= program;
    };
    return class extends ShapeProgram {
      constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer, renderer: Sigma) {
        super(gl, renderer, moment);
        keep(this);
      }
    };
  }

  private linePrograms(): Record<LineType, EdgeProgramType> {
    const { moment, lines } = this;
    const made = (type: LineType): EdgeProgramType =>
      class extends LineProgram {
        constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer, renderer: Sigma) {
          super(gl, renderer, moment);
          lines.set(type, this);
        }
        protected override type(): LineType {
          return type;
        }
      };
    return { hair: made("hair"), straight: made("straight"), bent: made("bent") };
  }
}

/**
 * Switches off what Sigma does that the stage does better, for which it has no settings: its own pointer (a click could
 * be lost, timed as half a double click), a texture for picking every frame, a full indexing at every resize of the
 * window, and more than two pixels for one.
 */
function tame(sigma: Sigma): void {
  sigma.getMouseCaptor().kill();
  sigma.getTouchCaptor().kill();
  // Private, yet plain members of this pinned version.
  const inner = sigma as unknown as {
    readonly pickingLayers: Set<string>;
    readonly activeListeners: { readonly handleResize: () => void };
  };
  inner.pickingLayers.clear();
  removeEventListener("resize", inner.activeListeners.handleResize);
  Object.defineProperty(sigma, "pixelRatio", { get: pixelRatio, set: keepAsIs });
  sigma.resize(true);
  for (const [name, canvas] of Object.entries(sigma.getCanvases())) {
    if (name !== "edges" && name !== "nodes") canvas.style.display = "none";
    canvas.style.pointerEvents = "none";
  }
}

/** Sigma sets the ratio at every resize; ours is read anew each time. */
function keepAsIs(): void {
  // Nothing to keep.
}
