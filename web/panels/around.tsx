import { FOCUS_DEPTHS } from "../address/view-address.ts";
import { address, hrefOf } from "../state/address-state.ts";
import { graphAnswer } from "../state/graph-state.ts";
import { openingOf } from "../state/opening.ts";
import { texts } from "../state/texts.ts";

/** How much of the picture is kept around what is selected. */
export function Around({ id }: { readonly id: string }) {
  const { overview, ways } = texts();
  const { focus } = address.value;
  const depth = focus?.id === id ? focus.depth : undefined;
  return (
    <nav class="around" aria-label={ways.focusTitle}>
      <span aria-hidden="true">{ways.focusTitle}</span>
      {FOCUS_DEPTHS.map((one) => (
        <a
          key={one}
          href={hrefOf({ focus: { id, depth: one } })}
          aria-current={depth === one ? "true" : undefined}
        >
          {one === 1 ? ways.oneStep : ways.twoSteps}
        </a>
      ))}
      <a href={hrefOf({ focus: undefined })} aria-current={focus === undefined ? "true" : undefined}>
        {ways.everything}
      </a>
      {graphAnswer.value.data?.attributes.overview && (
        <a href={hrefOf(openingOf(id))}>
          {address.value.open.includes(id) ? overview.foldNeighbours : overview.showNeighbours}
        </a>
      )}
    </nav>
  );
}
