import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { asProblem, type Problem } from "../api/problem.ts";

/** An answer on its way. `data` stays the last one that came while the next is awaited. */
export interface Loaded<Data> {
  readonly data: Data | undefined;
  readonly waiting: boolean;
  readonly problem: Problem | undefined;
  readonly retry: () => void;
}

/**
 * Keeps the answer to a question that may change. `question` gives a key, or undefined where there is nothing to ask;
 * a new key asks anew, an answer that comes too late is dropped.
 */
export function loaded<Data>(
  question: () => string | undefined,
  answer: (key: string, signal: AbortSignal) => Promise<Data>,
): ReadonlySignal<Loaded<Data>> {
  const attempt = signal(0);
  const retry = (): void => {
    attempt.value += 1;
  };
  const state = signal<Loaded<Data>>({ data: undefined, waiting: false, problem: undefined, retry });
  let before: string | undefined;
  // Asked anew for a new key only, not whenever something changes that the question looked at.
  const asked = computed(question);
  effect(() => {
    const key = asked.value;
    void attempt.value;
    if (key === undefined) {
      before = undefined;
      state.value = { data: undefined, waiting: false, problem: undefined, retry };
      return undefined;
    }
    const controller = new AbortController();
    const last = state.peek().data;
    state.value = { data: last, waiting: true, problem: undefined, retry };
    answer(key, controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        before = key;
        state.value = { data, waiting: false, problem: undefined, retry };
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        // An old answer to another question would be misleading beside the message.
        state.value = {
          data: before === key ? last : undefined,
          waiting: false,
          problem: asProblem(error),
          retry,
        };
      },
    );
    return () => controller.abort();
  });
  return state;
}
