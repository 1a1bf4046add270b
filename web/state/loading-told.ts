import { effect } from "@preact/signals";
import { track } from "./progress.ts";
import { graphAnswer } from "./graph-state.ts";
import { claims, filtersWaiting, statements } from "./record-state.ts";
import { pageTexts } from "./texts.ts";

/** Tells about everything that is fetched for the page. */
export function tellLoading(): void {
  tell(
    () => graphAnswer.value.waiting,
    () => pageTexts().frame.loading.graph,
  );
  tell(
    () => claims.value.waiting || statements.value.waiting,
    () => pageTexts().frame.loading.lists,
  );
  tell(
    () => filtersWaiting.value,
    () => pageTexts().frame.loading.filters,
  );
}

function tell(isWaiting: () => boolean, words: () => string): void {
  let done: (() => void) | undefined;
  effect(() => {
    if (!isWaiting()) {
      done?.();
      done = undefined;
    } else if (!done) {
      void track(
        words(),
        new Promise<void>((resolve) => {
          done = resolve;
        }),
      );
    }
  });
}
