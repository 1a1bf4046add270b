import { texts } from "../state/texts.ts";
import { statementsWithin, type Timeline } from "../view-model/timeline.ts";

interface TimelineThumbProps {
  readonly line: Timeline;
  /** 0 for the first day, 1 for the last. */
  readonly which: 0 | 1;
  readonly range: readonly [number, number];
  /** Its part of the strip's width, 0 to 1. */
  readonly place: number;
  readonly onGrab: (event: PointerEvent) => void;
  readonly onStep: (to: number) => void;
}

/** Stops that PageUp and PageDown pass. */
const PAGE = 10;

/** One end of the chosen days: a slider for pointer and keys. */
export function TimelineThumb({ line, which, range, place, onGrab, onStep }: TimelineThumbProps) {
  const { timeline: said, grammar } = texts();
  const now = range[which];
  const last = line.stops.length - 1;
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      PageDown: now - PAGE,
      PageUp: now + PAGE,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(Math.min(last, Math.max(0, to)));
  };
  return (
    <div
      class={`timeline-thumb ${which === 0 ? "is-first" : "is-last"}`}
      role="slider"
      tabIndex={0}
      aria-label={which === 0 ? said.first : said.last}
      aria-valuemin={which === 0 ? 0 : range[0]}
      aria-valuemax={which === 0 ? range[1] : last}
      aria-valuenow={now}
      aria-valuetext={said.period(grammar.date(line.stops[now] ?? ""), statementsWithin(line, [now, now]))}
      style={{ left: `${place * 100}%` }}
      onPointerDown={onGrab}
      onKeyDown={onKeyDown}
    />
  );
}
