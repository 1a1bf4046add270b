import { MIDDLES, type Middle } from "../address/view-address.ts";
import { address, hrefOf } from "../state/address-state.ts";
import { narrow } from "../state/media.ts";
import { pageTexts } from "../state/texts.ts";

/** What the middle of the page shows: the picture, both sides of a claim, or the picture as a table. */
export function MiddleSwitch() {
  const { middle, middles } = pageTexts().frame;
  const now = address.value.middle;
  return (
    <nav class="view-switch middle-switch" aria-label={middle}>
      {MIDDLES.map((one) => (
        <a key={one} href={middleHref(one)} aria-current={one === now ? "true" : undefined}>
          {middles[one]}
        </a>
      ))}
    </nav>
  );
}

function middleHref(middle: Middle): string {
  return hrefOf({ middle, ...(narrow.value && { pane: "graph" as const }) });
}
