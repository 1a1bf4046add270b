import { FOCUS_DEPTHS } from "../address/view-address.ts";
import { address, hrefOf } from "../state/address-state.ts";
import { texts } from "../state/texts.ts";

/** How much of the picture is kept around what is selected. */
export function Around({ id }: { readonly id: string }) {
  const { ways } = texts();
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
    </nav>
  );
}
