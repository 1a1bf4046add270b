import { effect } from "@preact/signals";
import { track } from "./progress.ts";
import { claims, filtersWaiting, graphAnswer, statements } from "./record-state.ts";
import { texts } from "./texts.ts";

/** Tells about everything that is fetched for the page. */
export function tellLoading(): void {
  tell(
    () => graphAnswer.value.waiting,
    () => texts().frame.loading.graph,
  );
  tell(
    () => claims.value.waiting || statements.value.waiting,
    () => texts().frame.loading.lists,
  );
  tell(
    () => filtersWaiting.value,
    () => texts().frame.loading.filters,
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
