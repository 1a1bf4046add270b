import type { Pane } from "../address/view-address.ts";
import { address, hrefOf, selected } from "../state/address-state.ts";
import { painterState } from "../state/painter-state.ts";
import { narrowsLists } from "../view-model/chips.ts";
import { paneInFrontOf } from "../view-model/pane-in-front.ts";

/** The pane in front where only one fits. */
export function paneInFront(): Pane {
  return paneInFrontOf(address.value, painterState.value !== "none");
}

/** The panes as tabs, for pages too narrow for columns. */
export function PaneTabs() {
  const start = selected.value === undefined && address.value.relate === undefined;
  const titles: Readonly<Record<Pane, string>> = {
    read: !start ? "Evidence" : narrowsLists(address.value) ? "Answer" : "Start",
    list: "List",
    graph: "Picture",
  };
  const order: readonly Pane[] = [
    "read",
    "list",
    ...(painterState.value === "none" ? [] : ["graph" as const]),
  ];
  return (
    <nav class="pane-tabs" aria-label="Parts of the explorer">
      {order.map((pane) => (
        <a key={pane} href={hrefOf({ pane })} aria-current={paneInFront() === pane ? "page" : undefined}>
          {titles[pane]}
        </a>
      ))}
    </nav>
  );
}
