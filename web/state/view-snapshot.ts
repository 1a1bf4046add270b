import type { Point } from "../../src/picture/bends.ts";
import type { Camera } from "../../src/picture/camera.ts";
import type { Line } from "../../src/picture/line.ts";
import type { Shape } from "../../src/picture/shape.ts";
import { paneInFrontOf } from "../view-model/pane-in-front.ts";
import { address, selected } from "./address-state.ts";
import { narrow } from "./media.ts";
import { frames, hovered, painter } from "./pointing.ts";
import { painterChoice, painterState } from "./painter-choice.ts";
import { visible } from "./picture-state.ts";
import { claims, statements } from "./record-state.ts";

/** What the page shows, in words a test can read. Coordinates are CSS pixels of the window. */
export interface ViewSnapshot {
  /** True once the lists are there and, where there is a picture in front, its first frame is complete. */
  readonly ready: boolean;
  readonly painter: "sigma" | "canvas" | "none";
  /** Why that painter is on. */
  readonly painterReason: string;
  /** Nodes and edges drawn. */
  readonly nodes: number;
  readonly edges: number;
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Complete frames so far. */
  readonly frames: number;
  viewportOf(id: string): Point | undefined;
  edgeMiddle(key: string): Point | undefined;
  /** Where the picture is looked at from, and how to look from elsewhere at once. */
  camera(): Camera | undefined;
  lookAt(place: Camera): void;
  /** What the painter drew last: ids with the way each looks, in order of the ids. */
  drawn(): { readonly nodes: readonly DrawnItem[]; readonly edges: readonly DrawnItem[] };
}

type DrawnItem = readonly [id: string, look: Shape | Line];

declare global {
  interface Window {
    __view?: ViewSnapshot;
  }
}

/** Offers the snapshot as window.__view. */
export function offerSnapshot(): void {
  window.__view = {
    get ready() {
      const read = claims.value.data !== undefined && statements.value.data !== undefined;
      return read && (!isPictured() || (painter.value !== undefined && frames.value > 0));
    },
    get painter() {
      return painterState.value;
    },
    get painterReason() {
      return painterChoice.value.reason;
    },
    get nodes() {
      return visible.value?.nodes.size ?? 0;
    },
    get edges() {
      return visible.value?.edges.size ?? 0;
    },
    get selected() {
      return selected.value;
    },
    get hovered() {
      return hovered.value;
    },
    get frames() {
      return frames.value;
    },
    viewportOf: (id) => inWindow(painter.value?.placeOf(id)),
    edgeMiddle: (key) => inWindow(painter.value?.middleOfEdge(key)),
    camera: () => painter.value?.camera(),
    lookAt: (place) => painter.value?.lookAt(place),
    drawn: () => {
      const drawn = painter.value?.drawn();
      return { nodes: inOrder(drawn?.nodes), edges: inOrder(drawn?.edges) };
    },
  };
}

function inOrder(items: ReadonlyMap<string, Shape | Line> | undefined): readonly DrawnItem[] {
  return [...(items ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether a picture is in front, or will be as soon as it is fetched. */
function isPictured(): boolean {
  const { middle } = address.value;
  if (painterState.value === "none" || middle !== "picture") return false;
  return !narrow.value || paneInFrontOf(address.value, true) === "graph";
}

/** The drawing surface, where its pane is in front. */
function surface(): DOMRect | undefined {
  const box = document.querySelector(".surface")?.getBoundingClientRect();
  return box && box.width > 0 ? box : undefined;
}

function inWindow(point: Point | undefined): Point | undefined {
  const box = surface();
  return point && box && { x: box.left + point.x, y: box.top + point.y };
}
