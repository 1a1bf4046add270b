import { signal, type ReadonlySignal } from "@preact/signals";

/** The same border as in explorer.css: below it the three columns become one with tabs. */
export const narrow = matches("(max-width: 1099.98px)");
export const dark = matches("(prefers-color-scheme: dark)");

function matches(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const state = signal(list.matches);
  list.addEventListener("change", (event) => {
    state.value = event.matches;
  });
  return state;
}
