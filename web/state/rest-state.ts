import { effect, signal } from "@preact/signals";
import { loaded } from "./loaded.ts";
import { textsOfPage } from "./load-texts.ts";
import { claims } from "./record-state.ts";
import { speakPage } from "./texts.ts";

/** An address that says nothing is the start, where the lists are read first; any other view needs more at once. */
const wanted = signal(location.search !== "");
effect(() => {
  if (!claims.value.waiting) wanted.value = true;
});

/** Everything but the first list: its code and its words, which come once that can be read. */
export const rest = loaded(
  () => (wanted.value ? "rest" : undefined),
  async () => {
    // The words before the code: it asks for the picture as soon as it runs, and whatever comes may need them.
    speakPage(await textsOfPage().page());
    const { parts } = await import("../panels/rest.ts");
    parts.begin();
    return parts;
  },
);
