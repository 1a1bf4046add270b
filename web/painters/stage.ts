import { alongLine, type Point } from "../../src/picture/bends.ts";
import {
  boundedRatio,
  projectionOf,
  toCamera,
  WHOLE,
  zoomedAt,
  type Camera,
} from "../../src/picture/camera.ts";
import { placeOf, type Frame, type NodePlace } from "../../src/picture/frame.ts";
import { hitAt } from "../../src/picture/hit.ts";
import type { Look } from "../../src/picture/look.ts";
import { nearestTowards, type Direction, type Placed } from "../../src/picture/nearest.ts";
import { nodeScale } from "../../src/picture/node-scale.ts";
import { sceneIndex } from "../../src/picture/scene-index.ts";
import type { SceneEdge } from "../../src/picture/scene.ts";
import type { Brush, DrawnItems } from "./brush.ts";
import { followPointer } from "./follow-pointer.ts";
import { LabelLayer } from "./label-layer.ts";
import { Pace } from "./pace.ts";
import type { Painter, PainterEvents } from "./painter.ts";
import { prefersStillness } from "./still.ts";
import { wholeOf } from "./whole.ts";

/** Milliseconds without movement after which the picture is drawn in full, and at most where frames are slow. */
const REST = 140;
const LONG_REST = 1500;
/** Pixels from the border within which a revealed node would hardly be seen. */
const BORDER = 24;

interface Journey {
  readonly from: Camera;
  readonly to: Camera;
  readonly start: number;
  readonly lasts: number;
}

/**
 * All of a painter but the brush: where it looks, what the pointer is on, when to draw. So every painter answers the
 * same to mouse, finger, key and address. Draws only when something changed, at most once a frame of the screen.
 */
export class Stage implements Painter {
  readonly name: "sigma" | "canvas";
  private readonly container: HTMLElement;
  private readonly events: PainterEvents;
  private readonly brush: Brush;
  private readonly labels: LabelLayer;
  private readonly resized: ResizeObserver;
  private readonly unfollow: () => void;
  private readonly pace: Pace;
  private look: Look;
  private drawnLook: Look | undefined;
  private place: Camera = WHOLE;
  private journey: Journey | undefined;
  private requested: number | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private moving = false;
  /** Milliseconds that the last frame was waited for. */
  private waited = 0;
  private pointed: string | undefined;
  private size = { width: 1, height: 1 };

  constructor(
    container: HTMLElement,
    look: Look,
    events: PainterEvents,
    brush: Brush,
    wordOf: (edge: SceneEdge) => string,
  ) {
    this.container = container;
    this.look = look;
    this.events = events;
    this.brush = brush;
    this.name = brush.name;
    this.labels = new LabelLayer(container, wordOf);
    this.pace = new Pace((milliseconds) => events.slow(milliseconds));
    this.measureSize();
    this.unfollow = followPointer(container, {
      drag: (by) => this.drag(by),
      zoom: (around, times) => this.go(zoomedAt(this.projection(), around, times)),
      point: (at) => this.pointAt(at),
      click: (at) => events.select(this.hit(at)),
    });
    this.resized = new ResizeObserver(() => {
      if (container.offsetWidth === 0) return;
      this.measureSize();
      this.request();
    });
    this.resized.observe(container);
    this.request();
  }

  show(look: Look): void {
    if (look.scene !== this.look.scene) this.pointed = undefined;
    this.look = look;
    this.request();
  }

  lookAt(place: Camera | undefined): void {
    this.journey = undefined;
    this.set(place ?? WHOLE);
  }

  camera(): Camera {
    return this.place;
  }

  zoom(by: "in" | "out" | "fit"): void {
    if (by === "fit") this.travel(wholeOf(this.frame(), this.places()), 180);
    else {
      const ratio = boundedRatio(this.place.ratio * (by === "in" ? 1 / 1.5 : 1.5));
      this.travel({ ...this.place, ratio }, 180);
    }
  }

  reveal(id: string): void {
    const place = this.placeOf(id);
    const { width, height } = this.size;
    if (!place) return;
    const outside =
      place.x < BORDER || place.y < BORDER || place.x > width - BORDER || place.y > height - BORDER;
    if (outside) this.travel({ ...this.place, ...toCamera(this.projection(), place) }, 250);
  }

  placeOf(id: string): NodePlace | undefined {
    return placeOf(this.frame(), id);
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
    const { width, height } = this.size;
    const from = places.find((place) => place.id === id);
    if (from) return nearestTowards(from, places, direction)?.id;
    const away = (place: Point): number => Math.hypot(place.x - width / 2, place.y - height / 2);
    return places.sort((a, b) => away(a) - away(b))[0]?.id;
  }

  drawn(): DrawnItems {
    return this.brush.drawn();
  }

  kill(): void {
    this.resized.disconnect();
    this.unfollow();
    clearTimeout(this.resting);
    if (this.requested !== undefined) cancelAnimationFrame(this.requested);
    this.container.classList.remove("is-pointing");
    this.labels.kill();
    this.brush.kill();
  }

  private measureSize(): void {
    this.size = {
      width: Math.max(1, this.container.offsetWidth),
      height: Math.max(1, this.container.offsetHeight),
    };
  }

  private projection(): Frame["projection"] {
    return projectionOf(sceneIndex(this.look.scene).extent, this.size, this.place);
  }

  private frame(): Frame {
    return {
      look: this.look,
      projection: this.projection(),
      nodeScale: nodeScale(this.look.scene.nodes.size, this.size),
      moving: this.moving,
    };
  }

  private hit(at: Point): string | undefined {
    const { look, projection, nodeScale: scale } = this.frame();
    return hitAt(look, projection, scale, at);
  }

  private pointAt(at: Point | undefined): void {
    const id = at && this.hit(at);
    if (id === this.pointed) return;
    this.pointed = id;
    this.container.classList.toggle("is-pointing", id !== undefined);
    this.events.hover(id);
  }

  private drag(by: Point): void {
    const { frame } = this.projection();
    this.go({ ...this.place, x: this.place.x - by.x / frame, y: this.place.y + by.y / frame });
  }

  /** Goes there at once, by a person's hand. */
  private go(place: Camera): void {
    this.journey = undefined;
    this.set(place);
  }

  private travel(to: Camera, lasts: number): void {
    if (prefersStillness()) {
      this.go(to);
      return;
    }
    this.journey = { from: this.place, to, start: performance.now(), lasts };
    this.request();
  }

  private set(place: Camera): void {
    const { x, y, ratio } = this.place;
    if (place.x === x && place.y === y && place.ratio === ratio) return;
    this.place = place;
    this.moving = true;
    clearTimeout(this.resting);
    this.request();
  }

  /** Hands and keys are heard once a frame: where frames are slow, no movement for a while is no rest yet. */
  private restSoon(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(
      () => {
        this.moving = false;
        this.events.move(this.place);
        this.request();
      },
      Math.min(LONG_REST, Math.max(REST, 1.5 * this.waited)),
    );
  }

  private request(): void {
    if (this.requested !== undefined) return;
    const asked = performance.now();
    this.requested = requestAnimationFrame((time) => {
      this.requested = undefined;
      this.waited = performance.now() - asked;
      this.step(time);
    });
  }

  private step(time: number): void {
    if (this.journey) this.advance(this.journey, time);
    const frame = this.frame();
    if (!this.brush.draw(frame, this.drawnLook, () => this.request())) return;
    if (frame.moving && this.look === this.drawnLook) this.labels.follow(frame.projection);
    else this.labels.write(frame);
    this.drawnLook = this.look;
    if (frame.moving) this.restSoon();
    this.pace.after(time, frame.moving);
    this.events.frame();
  }

  private advance({ from, to, start, lasts }: Journey, time: number): void {
    const share = Math.min(1, Math.max(0, (time - start) / lasts));
    const eased = share * (2 - share);
    const between = (a: number, b: number): number => (share === 1 ? b : a + (b - a) * eased);
    if (share === 1) this.journey = undefined;
    this.set({
      x: between(from.x, to.x),
      y: between(from.y, to.y),
      ratio: between(from.ratio, to.ratio),
    });
    if (this.journey) this.request();
  }

  private places(): Placed[] {
    const frame = this.frame();
    return [...this.look.visible.nodes].flatMap((id) => {
      const place = placeOf(frame, id);
      return place ? [{ id, x: place.x, y: place.y }] : [];
    });
  }
}
