import type { Pane } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { hasMiddle, paneInFront } from "../state/pane-in-front.ts";
import { pageTexts } from "../state/texts.ts";
import { narrowsLists } from "../view-model/filters-on.ts";

/** The panes as tabs, for pages too narrow for columns. */
export function PaneTabs() {
  const { panes, parts, middles } = pageTexts().frame;
  const { relate, middle } = address.value;
  const start = selected.value === undefined && relate === undefined;
  const titles: Readonly<Record<Pane, string>> = {
    read: !start ? panes.evidence : narrowsLists(address.value) ? panes.answer : panes.start,
    list: panes.list,
    graph: middles[middle],
  };
  const order: readonly Pane[] = ["read", "list", ...(hasMiddle() ? ["graph" as const] : [])];
  return (
    <nav class="pane-tabs" aria-label={parts}>
      {order.map((pane) => (
        <a key={pane} href={hrefOf({ pane })} aria-current={paneInFront() === pane ? "page" : undefined}>
          {titles[pane]}
        </a>
      ))}
    </nav>
  );
}
