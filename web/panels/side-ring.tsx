import type { Stance } from "../../src/vocabulary/stances.ts";

interface Numbers {
  readonly for: number;
  readonly against: number;
  readonly open: number;
}
const SIDES = ["for", "against", "open"] as const satisfies readonly Stance[];
const RADIUS = 7;
const AROUND = 2 * Math.PI * RADIUS;
const GAP = 2;

/** The ring that a claim has in the picture: parts for, against (dashed) and open (dotted). The words stand beside it; a proposed claim has a hollow diamond. */
export function SideRing({ hollow = false, ...numbers }: Numbers & { readonly hollow?: boolean }) {
  const total = numbers.for + numbers.against + numbers.open;
  const used = SIDES.filter((side) => numbers[side] > 0);
  let turn = 0;
  return (
    <svg
      class={`side-ring ${hollow ? "is-hollow" : ""}`}
      width="20"
      height="20"
      viewBox="-10 -10 20 20"
      aria-hidden="true"
    >
      <path class="diamond" d="M0-3.6 3.6 0 0 3.6-3.6 0z" />
      {used.map((side) => {
        const share = numbers[side] / total;
        const start = turn;
        turn += share;
        const gap = used.length > 1 ? GAP : 0;
        return (
          <path
            key={side}
            class={`ring-${side}`}
            d={arc(start + gap / 2 / AROUND, start + share - gap / 2 / AROUND)}
          />
        );
      })}
    </svg>
  );
}

/** An arc from one share of the turn to another, beginning at the top, clockwise. */
function arc(from: number, to: number): string {
  const point = (turn: number): string => {
    const angle = turn * 2 * Math.PI;
    return `${(RADIUS * Math.sin(angle)).toFixed(2)} ${(-RADIUS * Math.cos(angle)).toFixed(2)}`;
  };
  if (to - from > 0.999) {
    return `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 1 1 0 ${RADIUS}A${RADIUS} ${RADIUS} 0 1 1 0 ${-RADIUS}`;
  }
  return `M${point(from)}A${RADIUS} ${RADIUS} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`;
}
