import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { DIRECTIONS, type Direction } from "../../src/picture/nearest.ts";
import { announce } from "../state/announcing.ts";
import { nameOf } from "../state/names.ts";
import { paintInto, zoom } from "../state/painter-state.ts";
import { focused, frames, hovered, painter } from "../state/pointing.ts";
import { scene } from "../state/picture-state.ts";
import { select } from "../state/selecting.ts";
import { pageTexts } from "../state/texts.ts";
import { underKeys, walkEdges } from "../state/walk-edges.ts";

/** The drawing surface: one stop of the Tab key, inside which the arrow keys walk from node to node. */
export function Picture() {
  const surface = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => (surface.current ? paintInto(surface.current) : undefined), []);
  useEffect(() => effect(() => moveRing(ring.current)), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key in DIRECTIONS) {
      // `in` has just proved it.
      walk(key as Direction);
    } else if (key === "Enter" && focused.peek() !== undefined) select(underKeys());
    else if (key === "[" || key === "]") walkEdges(key === "]" ? 1 : -1);
    else if (key === "+" || key === "=") zoom("in");
    else if (key === "-") zoom("out");
    else if (key === "0") zoom("fit");
    else if (key === "Escape") {
      select(undefined);
      focused.value = undefined;
      hovered.value = undefined;
    } else return;
    event.preventDefault();
  };
  return (
    <div
      class="picture"
      role="application"
      tabIndex={0}
      aria-label={pageTexts().picture.how}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (hovered.peek() === underKeys()) hovered.value = undefined;
        focused.value = undefined;
      }}
    >
      <div class="surface" ref={surface} />
      <div class="focus-ring" ref={ring} hidden />
    </div>
  );
}

/** Goes to the nearest node in this direction, lights it and says its name. */
function walk(direction: Direction): void {
  const next = painter.peek()?.towards(focused.peek(), direction);
  if (next === undefined) return;
  focused.value = next;
  hovered.value = next;
  painter.peek()?.reveal(next);
  const kind = scene.peek()?.nodes.get(next)?.kind;
  announce(`${nameOf(next)}, ${kind === undefined ? "" : pageTexts().vocabulary.kinds[kind].label}`);
}

/** Keeps the ring, an element of the page, on the node that the keyboard is on, frame by frame. */
function moveRing(ring: HTMLElement | null): void {
  void frames.value;
  const id = focused.value;
  const place = id === undefined ? undefined : painter.value?.placeOf(id);
  if (!ring) return;
  ring.hidden = !place;
  if (!place) return;
  const size = 2 * (place.radius + 7);
  ring.style.width = `${size}px`;
  ring.style.height = `${size}px`;
  ring.style.transform = `translate(${place.x - size / 2}px, ${place.y - size / 2}px)`;
}
