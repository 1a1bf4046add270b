import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { CameraPlace } from "../address/view-address.ts";
import { alongLine, type Point } from "../../src/picture/bends.ts";
import { isHollowLine, lineForm } from "../../src/picture/line-forms.ts";
import { nearestTowards, type Direction, type Placed } from "../../src/picture/nearest.ts";
import type { Scene } from "../../src/picture/scene.ts";
import { drawLabels } from "./draw-labels.ts";
import { followSigma } from "./follow-sigma.ts";
import { LineProgram, type LineData } from "./line-program.ts";
import { radiusOf } from "../../src/picture/node-radius.ts";
import type { Look } from "../../src/picture/look.ts";
import type { Painter, PainterEvents } from "./painter.ts";
import { shapeProgram, type ShapeData } from "./shape-program.ts";

const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 } as const;
/** How much of its colour a thing loses while something else is lit. */
const FADE = 0.82;
/** The same for lines, as the last byte of a colour: a faded line must not cover a lit one. */
const GHOST = { few: "30", many: "14" } as const;
/** Faded lines that together would still be a dark carpet. */
const MANY_LINES = 300;
/** Lit nodes that are raised above the faded ones. */
const MOST_RAISED = 200;
/** Pixels from the border within which a revealed node would hardly be seen. */
const BORDER = 24;

/** Draws with WebGL through Sigma. Never change a position here: they come finished. */
export class SigmaPainter implements Painter {
  readonly name = "sigma";
  private readonly sigma: Sigma;
  private readonly events: PainterEvents;
  private readonly resized: ResizeObserver;
  private readonly container: HTMLElement;
  private look: Look;

  /** Throws where WebGL is missing. */
  constructor(container: HTMLElement, look: Look, events: PainterEvents) {
    this.look = look;
    this.events = events;
    this.container = container;
    this.sigma = new Sigma(graphOf(look.scene), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      defaultNodeType: "shape",
      defaultEdgeType: "line",
      nodeProgramClasses: { shape: shapeProgram(() => this.look.palette) },
      edgeProgramClasses: { line: LineProgram },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id) => this.node(id),
      edgeReducer: (key) => this.line(key),
      stagePadding: 44,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      ...(prefersStillness() && { zoomDuration: 0, inertiaDuration: 0 }),
    });
    followSigma(this.sigma, container, events);
    this.sigma.on("afterRender", () => this.afterFrame());
    // The first frame was drawn by the constructor, before anybody listened.
    queueMicrotask(() => this.afterFrame());
    this.resized = new ResizeObserver(() => {
      if (container.offsetWidth > 0) this.sigma.refresh({ schedule: true });
    });
    this.resized.observe(container);
  }

  show(look: Look): void {
    const before = this.look;
    this.look = look;
    if (look.scene !== before.scene) this.sigma.setGraph(graphOf(look.scene));
    else if (look.visible !== before.visible) this.sigma.refresh({ schedule: true });
    else {
      const graph = this.sigma.getGraph();
      this.sigma.refresh({
        partialGraph: { nodes: graph.nodes(), edges: graph.edges() },
        skipIndexation: true,
        schedule: true,
      });
    }
  }

  lookAt(place: CameraPlace | undefined): void {
    this.sigma.getCamera().setState(place === undefined ? WHOLE : { ...place, angle: 0 });
  }

  zoom(by: "in" | "out" | "fit"): void {
    const camera = this.sigma.getCamera();
    const duration = prefersStillness() ? 0 : 180;
    if (by === "fit") void camera.animate(this.whole(), { duration });
    else void camera.animate({ ratio: camera.ratio * (by === "in" ? 1 / 1.5 : 1.5) }, { duration });
  }

  reveal(id: string): void {
    const place = this.placeOf(id);
    const { width, height } = this.sigma.getDimensions();
    if (!place) return;
    const outside =
      place.x < BORDER || place.y < BORDER || place.x > width - BORDER || place.y > height - BORDER;
    if (!outside) return;
    const { x, y } = this.sigma.viewportToFramedGraph(place);
    void this.sigma.getCamera().animate({ x, y }, { duration: prefersStillness() ? 0 : 250 });
  }

  placeOf(id: string): (Point & { radius: number }) | undefined {
    const data = this.sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return undefined;
    return { ...this.sigma.framedGraphToViewport(data), radius: this.sigma.scaleSize(data.size) };
  }

  middleOfEdge(key: string): Point | undefined {
    const edge = this.look.scene.edges.get(key);
    const source = edge && this.placeOf(edge.source);
    const target = edge && this.placeOf(edge.target);
    if (!source || !target) return undefined;
    // The middle of what is seen: the ends lie under their nodes.
    const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
    return alongLine(source, target, edge.bend, 0.5 + (source.radius - target.radius) / (2 * length));
  }

  towards(id: string | undefined, direction: Direction): string | undefined {
    const places = this.places();
    const { width, height } = this.sigma.getDimensions();
    const from = places.find((place) => place.id === id);
    if (from) return nearestTowards(from, places, direction)?.id;
    const away = (place: Point): number => Math.hypot(place.x - width / 2, place.y - height / 2);
    return places.sort((a, b) => away(a) - away(b))[0]?.id;
  }

  kill(): void {
    this.resized.disconnect();
    this.sigma.kill();
  }

  /** A small or crowded picture has small nodes, or they would hide each other. */
  private scale(): number {
    const side = Math.min(this.container.offsetWidth, this.container.offsetHeight);
    const crowd = Math.sqrt(Math.max(1, this.look.scene.nodes.size / 200));
    return Math.max(0.2, Math.min(1.15, Math.max(0.55, side / 620)) / crowd);
  }

  /** Where the camera sees everything that the filters leave. */
  private whole(): { readonly x: number; readonly y: number; readonly ratio: number } {
    const { visible, scene } = this.look;
    const places = this.places();
    if (visible.nodes.size === scene.nodes.size || places.length === 0) return WHOLE;
    const { width, height } = this.sigma.getDimensions();
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const share = Math.max((right - left) / (width - 8 * BORDER), (bottom - top) / (height - 8 * BORDER));
    const middle = this.sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
    // No nearer than three times: single nodes need no magnifying glass.
    return { ...middle, ratio: Math.min(1, Math.max(1 / 3, this.sigma.getCamera().ratio * share)) };
  }

  private places(): Placed[] {
    return [...this.look.visible.nodes].flatMap((id) => {
      const place = this.placeOf(id);
      return place ? [{ id, x: place.x, y: place.y }] : [];
    });
  }

  private node(id: string): Partial<ShapeData> {
    const { scene, visible, lit, selected, hovered, palette } = this.look;
    const node = scene.nodes.get(id);
    if (!node || !visible.nodes.has(id)) return { x: node?.x ?? 0, y: node?.y ?? 0, hidden: true };
    return {
      x: node.x,
      y: node.y,
      size: radiusOf(node) * this.scale(),
      color: palette.kinds[node.kind],
      kind: node.kind,
      label: "",
      hollow: isProposal(node) ? 1 : 0,
      sides: [node.for ?? 0, node.against ?? 0, node.open ?? 0],
      // Drawn once more above the others, which is worth it for few.
      highlighted: lit !== undefined && lit.nodes.size <= MOST_RAISED && lit.nodes.has(id),
      halo: id === selected ? 2 : id === hovered ? 1 : 0,
      fade: lit && !lit.nodes.has(id) && id !== selected ? FADE : 0,
      hidden: false,
    };
  }

  private line(key: string): Partial<LineData> {
    const { scene, visible, lit, selected, palette } = this.look;
    const edge = scene.edges.get(key);
    if (!edge || !visible.edges.has(key)) return { hidden: true };
    const form = lineForm(edge.kind, edge.stance);
    const ghost = scene.edges.size > MANY_LINES ? GHOST.many : GHOST.few;
    const chosen = selected !== undefined && (edge.statement === selected || key === selected);
    const colour = form.colour(palette);
    return {
      size: form.width * (chosen ? 1.8 : 1),
      color: lit && !lit.edges.has(key) && !chosen ? colour + ghost : colour,
      stroke: form.stroke,
      head: form.head,
      tail: form.tail,
      bend: edge.bend,
      hollow: isHollowLine(edge) ? 1 : 0,
      hidden: false,
    };
  }

  private afterFrame(): void {
    const context = this.sigma.getCanvases()["labels"]?.getContext("2d");
    const { width, height } = this.sigma.getDimensions();
    if (context) {
      drawLabels(context, this.look, {
        width,
        height,
        placeOf: (id) => this.placeOf(id),
      });
    }
    this.events.frame();
  }
}

function graphOf(scene: Scene): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  graph.import({
    attributes: {},
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: [...scene.nodes.values()].map(({ id, x, y }) => ({ key: id, attributes: { x, y } })),
    edges: [...scene.edges.values()].map(({ key, source, target }) => ({ key, source, target })),
  });
  return graph;
}

function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
