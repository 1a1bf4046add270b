import type { Point } from "../../src/picture/bends.ts";

/** What fingers and mice ask of a picture; points are pixels from its left upper corner. */
interface PointerAnswers {
  readonly drag: (by: Point) => void;
  /** So many times nearer (below 1) or farther, around this point. */
  readonly zoom: (around: Point, times: number) => void;
  readonly point: (at: Point | undefined) => void;
  readonly click: (at: Point) => void;
}

/** A press that wanders farther than this, in pixels, is no click. */
const STILL = { mouse: 4, touch: 10 } as const;
/** How much a turn of the wheel zooms: powers of e a pixel; pinching on a touchpad comes as small turns. */
const WHEEL = 0.0022;
const PINCH = 0.01;
const LINE_PIXELS = 16;

/**
 * Follows mouse, touch, pen and wheel on an element. A click is a press that stays, judged by where it ends: nothing
 * is timed, so that none is lost while the machine is busy, and two in a row are two.
 */
export function followPointer(element: HTMLElement, answers: PointerAnswers): () => void {
  const down = new Map<number, Point>();
  let isDragged = false;
  let still: number = STILL.mouse;
  const place = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const listeners = {
    pointerdown: (event: PointerEvent): void => {
      if (event.pointerType === "mouse" && event.button !== 0) return;
      // A second finger is never a click.
      isDragged = down.size > 0;
      still = event.pointerType === "mouse" ? STILL.mouse : STILL.touch;
      down.set(event.pointerId, place(event));
      element.setPointerCapture(event.pointerId);
    },
    pointermove: (event: PointerEvent): void => {
      const now = place(event);
      const before = down.get(event.pointerId);
      if (!before) {
        if (event.pointerType !== "touch") answers.point(now);
        return;
      }
      const by = { x: now.x - before.x, y: now.y - before.y };
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const times = distance(before, other) / Math.max(1, distance(now, other));
        answers.zoom(middle(now, other), times);
        answers.drag({ x: by.x / 2, y: by.y / 2 });
      } else {
        if (!isDragged && distance(before, now) <= still) return;
        isDragged = true;
        answers.drag(by);
      }
      down.set(event.pointerId, now);
    },
    pointerup: (event: PointerEvent): void => {
      const before = down.get(event.pointerId);
      if (!before) return;
      down.delete(event.pointerId);
      const now = place(event);
      if (down.size === 0 && !isDragged && distance(before, now) <= still) answers.click(now);
    },
    pointercancel: (event: PointerEvent): void => {
      down.delete(event.pointerId);
    },
    pointerleave: (event: PointerEvent): void => {
      if (!down.has(event.pointerId)) answers.point(undefined);
    },
    wheel: (event: WheelEvent): void => {
      event.preventDefault();
      const turned = event.deltaY * (event.deltaMode === 0 ? 1 : LINE_PIXELS);
      const times = Math.exp(Math.max(-0.5, Math.min(0.5, turned * (event.ctrlKey ? PINCH : WHEEL))));
      answers.zoom(place(event), times);
    },
  };
  element.addEventListener("pointerdown", listeners.pointerdown);
  element.addEventListener("pointermove", listeners.pointermove);
  element.addEventListener("pointerup", listeners.pointerup);
  element.addEventListener("pointercancel", listeners.pointercancel);
  element.addEventListener("pointerleave", listeners.pointerleave);
  element.addEventListener("wheel", listeners.wheel, { passive: false });
  element.style.touchAction = "none";
  return () => {
    element.removeEventListener("pointerdown", listeners.pointerdown);
    element.removeEventListener("pointermove", listeners.pointermove);
    element.removeEventListener("pointerup", listeners.pointerup);
    element.removeEventListener("pointercancel", listeners.pointercancel);
    element.removeEventListener("pointerleave", listeners.pointerleave);
    element.removeEventListener("wheel", listeners.wheel);
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
