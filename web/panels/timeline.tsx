import { useSignal, type Signal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { address, go } from "../state/address-state.ts";
import { texts } from "../state/texts.ts";
import { timeline, timelineWaits } from "../state/timeline-state.ts";
import { daysOf, placeOf, rangeOf, statementsWithin, stopAt, type Timeline } from "../view-model/timeline.ts";
import { TimelineBars } from "./timeline-bars.tsx";
import { TimelineThumb } from "./timeline-thumb.tsx";
import { TimelineToCome } from "./timeline-to-come.tsx";

type Range = readonly [number, number];

/** Milliseconds of rest before keys change the filter. */
const PAUSE = 180;

/** When it was said: a bar a day, month or year, of which a range can be chosen with mouse, finger or keys. */
export function TimelineStrip() {
  const draft = useSignal<Range | undefined>(undefined);
  const pointed = useSignal<number | undefined>(undefined);
  const strip = useRef<HTMLDivElement>(null);
  const anchor = useRef<number>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const line = timeline.value;
  if (!line) return timelineWaits.value ? <TimelineToCome /> : null;
  const { timeline: said, grammar } = texts();
  const [first = ""] = line.stops;
  if (line.stops.length === 1) {
    const all = statementsWithin(line, [0, 0]);
    return <p class="timeline is-single">{said.onlyOne(grammar.date(first), all)}</p>;
  }
  const whole: Range = [0, line.stops.length - 1];
  const range = draft.value ?? rangeOf(line, address.value.from, address.value.to);
  const commit = (next: Range, how: "push" | "replace"): void => {
    draft.value = undefined;
    go(daysOf(line, next), how);
  };
  const at = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    return box && box.width > 0 ? stopAt(line, (event.clientX - box.left) / box.width) : 0;
  };
  const begin = (event: PointerEvent, from: number): void => {
    if (event.button !== 0) return;
    anchor.current = from;
    draft.value = ordered(from, at(event));
    strip.current?.setPointerCapture(event.pointerId);
  };
  const end = (): void => {
    const chosen = draft.peek();
    anchor.current = undefined;
    if (!chosen) return;
    const before = rangeOf(line, address.peek().from, address.peek().to);
    // A second click on what is chosen takes it away.
    const again = chosen[0] === chosen[1] && chosen[0] === before[0] && chosen[1] === before[1];
    commit(again ? whole : chosen, "push");
  };
  const moveBy = (which: 0 | 1, to: number): void => {
    const next: Range = which === 0 ? [Math.min(to, range[1]), range[1]] : [range[0], Math.max(to, range[0])];
    draft.value = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => commit(next, "replace"), PAUSE);
  };
  const left = placeOf(line, range[0]);
  const right = placeOf(line, range[1]);
  return (
    <section class="timeline" aria-label={said.title}>
      <Words line={line} range={range} whole={whole} pointed={pointed} />
      <div
        class="timeline-strip"
        ref={strip}
        onPointerDown={(event) => begin(event, at(event))}
        onPointerMove={(event) => {
          pointed.value = at(event);
          if (anchor.current !== undefined) draft.value = ordered(anchor.current, at(event));
        }}
        onPointerLeave={() => {
          pointed.value = undefined;
        }}
        onPointerUp={end}
        onPointerCancel={() => {
          anchor.current = undefined;
          draft.value = undefined;
        }}
      >
        <TimelineBars bars={line.bars} from={left.x} to={right.x + right.width} />
        {([0, 1] as const).map((which) => (
          <TimelineThumb
            key={which}
            line={line}
            which={which}
            range={range}
            place={which === 0 ? left.x : right.x + right.width}
            onGrab={(event) => {
              event.stopPropagation();
              begin(event, range[which === 0 ? 1 : 0]);
            }}
            onStep={(to) => moveBy(which, to)}
          />
        ))}
      </div>
      <p class="timeline-ends" aria-hidden="true">
        <span>{grammar.date(first)}</span>
        <span>{grammar.date(line.stops.at(-1) ?? "")}</span>
      </p>
    </section>
  );
}

interface WordsProps {
  readonly line: Timeline;
  readonly range: Range;
  readonly whole: Range;
  readonly pointed: Signal<number | undefined>;
}

/** What is chosen, or what the pointer is on, in words. */
function Words({ line, range, whole, pointed }: WordsProps) {
  const { timeline: said, grammar } = texts();
  const say = (index: number): string => grammar.date(line.stops[index] ?? "");
  const all = statementsWithin(line, whole);
  const isWhole = range[0] === whole[0] && range[1] === whole[1];
  const on = pointed.value;
  const chosen = isWhole
    ? said.all(say(range[0]), say(range[1]), all)
    : range[0] === range[1]
      ? said.period(say(range[0]), statementsWithin(line, range))
      : said.range(say(range[0]), say(range[1]), statementsWithin(line, range), all);
  return (
    <p class="timeline-words">
      <span class="timeline-title">{said.title}</span>{" "}
      <span>
        {on === undefined || !isWhole ? chosen : said.period(say(on), statementsWithin(line, [on, on]))}
      </span>{" "}
      {!isWhole && (
        <button type="button" class="quiet-button" onClick={() => go({ from: undefined, to: undefined })}>
          {said.whole}
        </button>
      )}
    </p>
  );
}

function ordered(a: number, b: number): Range {
  return a <= b ? [a, b] : [b, a];
}
