import { effect } from "@preact/signals";
import type { Look } from "../../src/picture/look.ts";
import { roundPlace } from "../address/encode-address.ts";
import type { CameraPlace } from "../address/view-address.ts";
import type { Painter, PainterEvents } from "../painters/painter.ts";
import { address, go, selected } from "./address-state.ts";
import { edgeWord } from "./edge-word.ts";
import { judgePace, lostWebgl, painterState, type PainterName } from "./painter-choice.ts";
import { look } from "./picture-state.ts";
import { failed, frames, hovered, painter } from "./pointing.ts";
import { select } from "./selecting.ts";

/** Where the camera went last by its own doing, so that the address does not drive it back. */
let settled: CameraPlace | undefined = address.peek().at;

/** Draws into this element as soon as it has a size and there is something to draw. Gives back how to stop. */
export function paintInto(container: HTMLElement): () => void {
  let stopped = false;
  let stopShowing: (() => void) | undefined;
  let making: PainterName | undefined;
  /** Another painter takes over where the one before stopped looking. */
  const make = async (name: PainterName): Promise<void> => {
    making = name;
    const paint = await PAINTERS[name]();
    const now = look.peek();
    if (stopped || making !== name || !now) return;
    const place = painter.peek()?.camera() ?? address.peek().at;
    painter.peek()?.kill();
    painter.value = undefined;
    try {
      const made = paint(container, now, eventsOf(name));
      made.lookAt(place);
      painter.value = made;
    } catch (error) {
      // oxlint-disable-next-line no-console -- whoever wants to know why finds it there
      console.warn("This painter cannot draw here.", error);
      if (name === "sigma") lostWebgl(() => undefined);
      else failed.value = true;
    }
    making = undefined;
  };
  const begin = (): void => {
    stopShowing = effect(() => {
      const now = look.value;
      const name = painterState.value;
      if (!now || name === "none") return;
      if (painter.peek()?.name === name) painter.peek()?.show(now);
      else if (making !== name) void make(name);
    });
  };
  // A picture in a pane that is not shown has no size yet.
  const sized = new ResizeObserver(() => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    sized.disconnect();
    begin();
  });
  sized.observe(container);
  const stopFollowing = effect(() => {
    const { at } = address.value;
    if (at === settled) return;
    settled = at;
    painter.peek()?.lookAt(at);
  });
  let before = selected.peek();
  const stopRevealing = effect(() => {
    const id = selected.value;
    if (id !== undefined && id !== before) painter.peek()?.reveal(id);
    before = id;
  });
  return () => {
    stopped = true;
    stopRevealing();
    sized.disconnect();
    stopShowing?.();
    stopFollowing();
    painter.peek()?.kill();
    painter.value = undefined;
  };
}

export function zoom(by: "in" | "out" | "fit"): void {
  painter.peek()?.zoom(by);
}

type Paint = (container: HTMLElement, now: Look, events: PainterEvents) => Painter;

/** Each is loaded when it is needed. */
const PAINTERS: Readonly<Record<PainterName, () => Promise<Paint>>> = {
  sigma: async () => {
    const { sigmaPainter } = await import("../painters/sigma-painter.ts");
    return (container, now, events) => sigmaPainter(container, now, events, edgeWord);
  },
  canvas: async () => {
    const { canvasPainter } = await import("../painters/canvas-painter.ts");
    return (container, now, events) => canvasPainter(container, now, events, edgeWord);
  },
};

function eventsOf(name: PainterName): PainterEvents {
  return {
    hover: (id) => {
      hovered.value = id;
    },
    select,
    move,
    frame: () => {
      frames.value += 1;
    },
    lost: lostWebgl,
    slow: (milliseconds) => judgePace(name, milliseconds),
  };
}

/** The address takes the camera over when it stands. */
function move(place: CameraPlace): void {
  const { x, y, ratio } = roundPlace(place);
  const whole = x === 0.5 && y === 0.5 && ratio === 1;
  settled = whole ? undefined : { x, y, ratio };
  go({ at: settled }, "replace");
}
