import { effect, signal } from "@preact/signals";
import { roundPlace } from "../address/encode-address.ts";
import type { CameraPlace } from "../address/view-address.ts";
import type { Painter } from "../painters/painter.ts";
import { hasWebgl } from "../painters/webgl.ts";
import { address, go, selected } from "./address-state.ts";
import { hovered, look } from "./picture-state.ts";
import { select } from "./selecting.ts";

/** Whether a picture can be drawn: known at the start, and again when the device takes the surface away. */
export const painterState = signal<"sigma" | "none">(hasWebgl() ? "sigma" : "none");

export const painter = signal<Painter | undefined>(undefined);

/** Complete frames so far. */
export const frames = signal(0);

/** The node that the keyboard is on. */
export const focused = signal<string | undefined>(undefined);

/** Milliseconds of standing still before the address takes the camera over. */
const SETTLED = 250;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Where the camera went last by its own doing, so that the address does not drive it back. */
let settled: CameraPlace | undefined = address.peek().at;

/** Draws into this element as soon as it has a size and there is something to draw. Gives back how to stop. */
export function paintInto(container: HTMLElement): () => void {
  let stopped = false;
  let stopShowing: (() => void) | undefined;
  const begin = async (): Promise<void> => {
    const { SigmaPainter } = await import("../painters/sigma-painter.ts");
    if (stopped) return;
    stopShowing = effect(() => {
      const now = look.value;
      if (!now || painterState.value === "none") return;
      if (painter.peek()) painter.peek()?.show(now);
      else if (container.offsetWidth > 0 && container.offsetHeight > 0) {
        const made = new SigmaPainter(container, now, { hover, select, move, frame, lost });
        made.lookAt(address.peek().at);
        painter.value = made;
      }
    });
  };
  // A picture in a pane that is not shown has no size yet.
  const sized = new ResizeObserver(() => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    sized.disconnect();
    void begin();
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

function hover(id: string | undefined): void {
  hovered.value = id;
}

function move(place: CameraPlace): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { x, y, ratio } = roundPlace(place);
    const whole = x === 0.5 && y === 0.5 && ratio === 1;
    settled = whole ? undefined : { x, y, ratio };
    go({ at: settled }, "replace");
  }, SETTLED);
}

function frame(): void {
  frames.value += 1;
}

function lost(): void {
  painter.peek()?.kill();
  painter.value = undefined;
  painterState.value = "none";
}
