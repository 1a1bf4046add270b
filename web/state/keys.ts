import { signal } from "@preact/signals";
import { GROUPINGS } from "../address/view-address.ts";
import { nextContested } from "../view-model/claim-groups.ts";
import { CONTROL_KEYS, KEYS, type KeyAction } from "../view-model/key-list.ts";
import { address, go } from "./address-state.ts";
import { announce } from "./announcing.ts";
import { narrow } from "./media.ts";
import { nameOf } from "./names.ts";
import { baseAnswer } from "./graph-state.ts";
import { groupedBy, grouping } from "./grouping.ts";
import { openingOf } from "./opening.ts";
import { focused } from "./pointing.ts";
import { claimList, shown } from "./record-state.ts";
import { select } from "./selecting.ts";
import { pageTexts } from "./texts.ts";
import { versusClaim } from "./versus-claim.ts";
import { redo, undo } from "./view-steps.ts";
import type { Middle, ViewAddress } from "../address/view-address.ts";

/** Whether the list of keys is open. */
export const keysShown = signal(false);

export function followKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey) return;
    if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog")) return;
    const action = actionFor(event.ctrlKey || event.metaKey ? CONTROL_KEYS : KEYS, event.key);
    if (!action) return;
    event.preventDefault();
    ACTIONS[action]();
  });
}

function actionFor(
  keys: Readonly<Partial<Record<KeyAction, readonly string[]>>>,
  key: string,
): KeyAction | undefined {
  const names = Object.keys(keys) as readonly KeyAction[]; // the type says which keys there are
  return names.find((name) => keys[name]?.includes(key));
}

const ACTIONS: Readonly<Record<KeyAction, () => void>> = {
  search: () => document.getElementById("search")?.focus(),
  nextContested: () => goToContested(shown.peek().claims),
  previousContested: () => goToContested([...shown.peek().claims].reverse()),
  versus: () => {
    if (address.peek().middle !== "versus" && address.peek().select === undefined) {
      const first = nextContested(shown.peek().claims, undefined);
      goToMiddle({ middle: "versus", select: first, relate: undefined });
    } else toggleMiddle("versus");
  },
  path: () => {
    const { path, select: from } = address.peek();
    go({ path: path ? undefined : [from ?? "", ""], ...(narrow.peek() && { pane: "read" as const }) });
  },
  focus: stepFocus,
  neighbours: () => {
    const id = focused.peek() ?? address.peek().select;
    const { allThere, selectFirst } = pageTexts().keys.said;
    if (!baseAnswer.peek().data?.attributes.overview) announce(allThere);
    else if (id === undefined) announce(selectFirst);
    else go(openingOf(id));
  },
  group: () => {
    const now = GROUPINGS.indexOf(grouping.peek());
    const group = GROUPINGS[(now + 1) % GROUPINGS.length] ?? "none";
    go(groupedBy(group));
    announce(pageTexts().keys.said.grouped[group]);
  },
  table: () => toggleMiddle("table"),
  undo,
  redo,
  keys: () => {
    keysShown.value = true;
  },
  leave: () => select(undefined),
};

function goToContested(claims: Parameters<typeof nextContested>[0]): void {
  const { middle, select: chosen } = address.peek();
  const next = nextContested(claims, middle === "versus" ? versusClaim.peek() : chosen);
  if (next !== undefined) select(next);
  // The list comes by pages: what is contested is not at an end while the last row here is.
  if (shown.peek().claims.at(-1)?.standing === "contested") claimList.more();
}

function toggleMiddle(middle: Middle): void {
  const now = address.peek().middle;
  goToMiddle({ middle: now === middle ? "picture" : middle });
}

function goToMiddle(change: Partial<ViewAddress>): void {
  go({ ...change, ...(narrow.peek() && { pane: "graph" as const }) });
}

/** Around what the keys are on, else around what is selected: one step, two steps, everything again. */
function stepFocus(): void {
  const { said } = pageTexts().keys;
  const { focus, select: chosen } = address.peek();
  const id = focused.peek() ?? chosen ?? focus?.id;
  if (id === undefined) {
    announce(said.selectFirst);
  } else if (focus?.id === id && focus.depth === 2) {
    go({ focus: undefined, at: undefined });
    announce(said.noFocus);
  } else {
    const depth = focus?.id === id ? 2 : 1;
    go({ focus: { id, depth }, at: undefined });
    announce(said.focus(nameOf(id), depth));
  }
}
