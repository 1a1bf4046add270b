import { HOLLOW, type Head, type LineForm } from "../../src/picture/line-forms.ts";

interface LineSampleProps {
  readonly form: LineForm;
  readonly tint: string;
  /** As proposals are drawn. */
  readonly hollow?: boolean;
}

/** A small piece of a line as the picture draws it; its colour comes from the class. */
export function LineSample({ form, tint, hollow = false }: LineSampleProps) {
  const from = form.tail === "none" ? 1 : 8;
  const to = { none: 33, arrow: 26, bar: 30, open: 32 }[form.head];
  return (
    <svg
      class={`line-sample tint-${tint} ${hollow ? "is-hollow" : ""}`}
      width="34"
      height="12"
      viewBox="0 0 34 12"
      aria-hidden="true"
    >
      <line
        class={`stroke-${form.stroke}`}
        stroke-width={form.width + (hollow ? HOLLOW : 0)}
        x1={from}
        x2={to}
        y1="6"
        y2="6"
      />
      {hollow && <line class="core" stroke-width={HOLLOW} x1={from} x2={to} y1="6" y2="6" />}
      <HeadSample head={form.head} />
      <g transform="matrix(-1 0 0 1 34 0)">
        <HeadSample head={form.tail} />
      </g>
    </svg>
  );
}

function HeadSample({ head }: { readonly head: Head }) {
  if (head === "arrow") return <path class="head" d="M25 1.8 33 6l-8 4.2z" />;
  if (head === "bar") return <path class="head bar" d="M30 .5h2.4v11H30z" />;
  if (head === "open") return <path class="head-open" d="M26 2 32.5 6 26 10" />;
  return null;
}
