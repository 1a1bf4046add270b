import type { Look } from "../../src/picture/look.ts";
import type { CameraPlace } from "../address/view-address.ts";
import type { Point } from "../../src/picture/bends.ts";
import type { Direction } from "../../src/picture/nearest.ts";

/** What a painter reports. Ids are those of nodes, or the keys of edges. */
export interface PainterEvents {
  readonly hover: (id: string | undefined) => void;
  readonly select: (id: string | undefined) => void;
  readonly move: (place: CameraPlace) => void;
  /** After every complete frame. */
  readonly frame: () => void;
  /** The device took the drawing surface away. */
  readonly lost: () => void;
}

/** Draws the graph. One at a time a page; the rest of the page works without any. */
export interface Painter {
  readonly name: string;
  show(look: Look): void;
  lookAt(place: CameraPlace | undefined): void;
  zoom(by: "in" | "out" | "fit"): void;
  /** Brings a node into view when it is outside. */
  reveal(id: string): void;
  /** Middle of a node in pixels from the left upper corner of the picture. */
  placeOf(id: string): (Point & { readonly radius: number }) | undefined;
  middleOfEdge(key: string): Point | undefined;
  /** The node to which an arrow key leads. */
  towards(id: string | undefined, direction: Direction): string | undefined;
  kill(): void;
}
