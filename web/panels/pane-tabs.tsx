import type { Pane } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { painterState } from "../state/pointing.ts";
import { texts } from "../state/texts.ts";
import { narrowsLists } from "../view-model/filters-on.ts";
import { paneInFrontOf } from "../view-model/pane-in-front.ts";

/** Whether anything stands in the middle: a picture, or what can stand there without one. */
export function hasMiddle(): boolean {
  return painterState.value !== "none" || address.value.middle !== "picture";
}

/** The pane in front where only one fits. */
export function paneInFront(): Pane {
  return paneInFrontOf(address.value, hasMiddle());
}

/** The panes as tabs, for pages too narrow for columns. */
export function PaneTabs() {
  const { panes, parts, middles } = texts().frame;
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
