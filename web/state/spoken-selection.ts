import { effect } from "@preact/signals";
import { kindOfId } from "../../src/vocabulary/kinds.ts";
import { selected } from "./address-state.ts";
import { announce } from "./announcing.ts";
import { shorten } from "../../src/picture/shorten.ts";
import { nameOf } from "./names.ts";
import { pageTexts } from "./texts.ts";

/** Tells the live region and the window's title what is selected, whoever selected it. */
export function speakSelection(): void {
  let before: string | undefined;
  effect(() => {
    const id = selected.value;
    const kind = id === undefined ? undefined : kindOfId(id);
    const name = id === undefined ? undefined : nameOf(id);
    const { frame, vocabulary } = pageTexts();
    document.title = name === undefined ? frame.title : frame.windowTitle(shorten(name, 120));
    const words = name === undefined ? "" : frame.selected(kind ? vocabulary.kinds[kind].label : "", name);
    if (words !== "" && words !== before) announce(words);
    before = words;
  });
}
