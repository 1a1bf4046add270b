import { computed, signal } from "@preact/signals";
import { PANES, type Pane } from "../address/view-address.ts";
import { address } from "./address-state.ts";

const KEY = "hearsay.hints-closed";

/** The hints that a person has closed, in this browser, for good. */
const closed = signal<readonly Pane[]>(read());

/** The hints still to be shown: one a part of the page, none inside another page. */
export const openHints = computed(() =>
  address.value.embed ? [] : PANES.filter((pane) => !closed.value.includes(pane)),
);

export function closeHints(panes: readonly Pane[]): void {
  keep([...closed.peek(), ...panes]);
}

export function showHintsAgain(): void {
  keep([]);
}

function keep(panes: readonly Pane[]): void {
  closed.value = panes;
  try {
    localStorage.setItem(KEY, panes.join(","));
  } catch {
    // A browser that keeps nothing shows the hints again next time.
  }
}

function read(): readonly Pane[] {
  try {
    const kept = localStorage.getItem(KEY)?.split(",") ?? [];
    return PANES.filter((pane) => kept.includes(pane));
  } catch {
    return [];
  }
}
