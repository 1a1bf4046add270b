import type { Point } from "../../src/picture/bends.ts";
import type { Camera } from "../../src/picture/camera.ts";
import type { NodePlace } from "../../src/picture/frame.ts";
import type { Look } from "../../src/picture/look.ts";
import type { Direction } from "../../src/picture/nearest.ts";
import type { DrawnItems } from "./brush.ts";

/** What a painter reports. Ids are those of nodes, or the keys of edges. */
export interface PainterEvents {
  readonly hover: (id: string | undefined) => void;
  readonly select: (id: string | undefined) => void;
  /** The camera came to rest there. */
  readonly move: (place: Camera) => void;
  /** After every complete frame. */
  readonly frame: () => void;
  /** The device took the drawing surface away; `returned` is called when it gives it back. */
  readonly lost: (onReturn: (returned: () => void) => void) => void;
  /** Moving the picture takes longer than it should on this machine: milliseconds a frame. */
  readonly slow: (milliseconds: number) => void;
}

/** Draws the graph. One at a time a page; the rest of the page works without any. */
export interface Painter {
  readonly name: "sigma" | "canvas";
  show(look: Look): void;
  lookAt(place: Camera | undefined): void;
  /** Where it looks from now. */
  camera(): Camera;
  zoom(by: "in" | "out" | "fit"): void;
  /** Brings a node into view when it is outside. */
  reveal(id: string): void;
  /** Middle of a node in pixels from the left upper corner of the picture. */
  placeOf(id: string): NodePlace | undefined;
  middleOfEdge(key: string): Point | undefined;
  /** The node to which an arrow key leads. */
  towards(id: string | undefined, direction: Direction): string | undefined;
  /** What it drew last, for a test to compare with what another painter drew. */
  drawn(): DrawnItems;
  kill(): void;
}
