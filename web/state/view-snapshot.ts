import type { Point } from "../../src/picture/bends.ts";
import { selected } from "./address-state.ts";
import { frames, painter, painterState } from "./painter-state.ts";
import { hovered, visible } from "./picture-state.ts";
import { claims, statements } from "./record-state.ts";

/** What the page shows, in words a test can read. Coordinates are CSS pixels of the window. */
export interface ViewSnapshot {
  /** True once the lists are there and, where there is a picture in front, its first frame is complete. */
  readonly ready: boolean;
  readonly painter: "sigma" | "none";
  /** Nodes and edges drawn. */
  readonly nodes: number;
  readonly edges: number;
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Complete frames so far. */
  readonly frames: number;
  viewportOf(id: string): Point | undefined;
  edgeMiddle(key: string): Point | undefined;
}

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
      return read && (painterState.value === "none" || !surface() || frames.value > 0);
    },
    get painter() {
      return painterState.value;
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
  };
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
