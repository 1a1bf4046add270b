import { effect } from "@preact/signals";
import { KINDS, kindOfId } from "../../src/vocabulary/kinds.ts";
import { selected } from "./address-state.ts";
import { announce } from "./announcing.ts";
import { nameOf } from "./names.ts";

const TITLE = "Hearsay: who said what, who denied it, and how we know";

/** Tells the live region and the window's title what is selected, whoever selected it. */
export function speakSelection(): void {
  let before: string | undefined;
  effect(() => {
    const id = selected.value;
    const kind = id === undefined ? undefined : kindOfId(id);
    const name = id === undefined ? undefined : nameOf(id);
    document.title = name === undefined ? TITLE : `${name} · Hearsay`;
    const words = name === undefined ? "" : `Selected: ${kind ? `${KINDS[kind].label}, ` : ""}${name}`;
    if (words !== "" && words !== before) announce(words);
    before = words;
  });
}
