import { signal } from "@preact/signals";
import { nextContested } from "../view-model/claim-groups.ts";
import { address } from "./address-state.ts";
import { shown } from "./record-state.ts";
import { select } from "./selecting.ts";

/** Whether the list of keys is open. */
export const keysShown = signal(false);

/** What single keys do anywhere outside a field. */
export const KEYS = [
  { key: "/", words: "search" },
  { key: "d", words: "next contested claim" },
  { key: "?", words: "these keys" },
  { key: "Esc", words: "close, back to the start" },
] as const;

/** What keys do while the picture has the focus. */
export const PICTURE_KEYS = [
  { key: "Arrows", words: "nearest node in that direction" },
  { key: "Enter", words: "select it" },
  { key: "+ −", words: "nearer, farther" },
  { key: "0", words: "the whole picture" },
  { key: "Esc", words: "take the selection away" },
] as const;

export function followKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog")) return;
    const action = ACTIONS[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

const ACTIONS: Readonly<Record<string, () => void>> = {
  "/": () => document.getElementById("search")?.focus(),
  d: () => {
    const next = nextContested(shown.peek().claims, address.peek().select);
    if (next !== undefined) select(next);
  },
  "?": () => {
    keysShown.value = true;
  },
  Escape: () => select(undefined),
};
