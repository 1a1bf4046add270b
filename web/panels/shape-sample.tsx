import { KINDS, type Kind } from "../../src/vocabulary/kinds.ts";

/** The forms of the picture, ±6 around the middle. */
const PATHS: Readonly<Record<(typeof KINDS)[Kind]["shape"], string>> = {
  circle: "M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0",
  square: "M-5-5.4h10l.4.4v10l-.4.4h-10l-.4-.4v-10z",
  triangle: "M0-5.8 6.2 5H-6.2z",
  page: "M-4.4-5.6H1.6L4.4-2.8V5.6H-4.4z",
  diamond: "M0-6.4 6.4 0 0 6.4-6.4 0z",
  dot: "M-4.4 0a4.4 4.4 0 1 1 8.8 0a4.4 4.4 0 1 1-8.8 0",
  hexagon: "M-5.2-3 0-6 5.2-3V3L0 6-5.2 3z",
};

interface ShapeSampleProps {
  readonly kind: Kind;
  /** As proposals are drawn. */
  readonly hollow?: boolean;
}

/** The form and colour of a kind of node. */
export function ShapeSample({ kind, hollow = false }: ShapeSampleProps) {
  return (
    <svg
      class={`shape-sample kind-${KINDS[kind].prefix} ${hollow ? "is-hollow" : ""}`}
      width="14"
      height="14"
      viewBox="-7 -7 14 14"
      aria-hidden="true"
    >
      <path d={PATHS[KINDS[kind].shape]} />
    </svg>
  );
}
