import { STANCE_NAMES, type Stance } from "../../src/vocabulary/stances.ts";
import type { Bar } from "../view-model/timeline.ts";

/** CSS pixels; the strip's height in timeline.css is the same. */
const HEIGHT = 40;
/** A pattern a stance beside its colour, as its line has a form: solid, hatched, dotted, pale. */
const PATTERNS: Readonly<Record<Stance, string>> = {
  for: "M0 0h6v6H0z",
  against: "M-1.5 1.5l3-3M-1.5 7.5l9-9M4.5 7.5l3-3",
  open: "M0 0h2v2H0zM3 3h2v2H3z",
  relay: "M0 0h6v1.4H0z",
};

interface TimelineBarsProps {
  readonly bars: readonly Bar[];
  /** The chosen part, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** The bars, stacked by side, and a veil over what is not chosen. The words and thumbs around them say the same. */
export function TimelineBars({ bars, from, to }: TimelineBarsProps) {
  return (
    <svg class="timeline-bars" width="100%" height={HEIGHT} aria-hidden="true">
      <defs>
        {STANCE_NAMES.map((stance) => (
          <pattern
            key={stance}
            id={`period-${stance}`}
            class={`tint-${stance}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <path class={stance === "against" ? "hatch" : "grain"} d={PATTERNS[stance]} />
          </pattern>
        ))}
      </defs>
      <rect class="band" x={percent(from)} width={percent(to - from)} y="0" height={HEIGHT} />
      {bars.map(({ period, x, width, parts }) => (
        <svg key={period} class="bar" x={percent(x)} width={percent(width)} height={HEIGHT}>
          {parts.map(({ stance, y, height }) => (
            <g key={stance} class={`tint-${stance}`}>
              <rect
                class="bar-edge"
                style={{ width: "max(3px, calc(100% - 2px))" }}
                x="1"
                y={1 + y * (HEIGHT - 2)}
                height={Math.max(1, height * (HEIGHT - 2) - 1)}
                fill={`url(#period-${stance})`}
              />
            </g>
          ))}
        </svg>
      ))}
      <rect class="veil" x="0" width={percent(from)} y="0" height={HEIGHT} />
      <rect class="veil" x={percent(to)} width={percent(1 - to)} y="0" height={HEIGHT} />
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
