import type { ComponentChildren } from "preact";
import type { Loaded } from "../state/loaded.ts";
import { firstTexts } from "../state/texts.ts";
import { ErrorNote } from "./error-note.tsx";

interface AnswerProps<Data> {
  readonly of: Loaded<Data>;
  /** False while the answer that is at hand belongs to the question before. */
  readonly fits?: (data: Data) => boolean;
  readonly children: (data: Data) => ComponentChildren;
}

/** An answer, or why there is none, or that it is on its way. What was there before stays until it comes. */
export function Answer<Data>({ of, fits, children }: AnswerProps<Data>) {
  const { data, problem, waiting, retry } = of;
  if (problem) return <ErrorNote problem={problem} retry={retry} />;
  if (data === undefined) return waiting ? <p class="waiting">{firstTexts().start.loading}</p> : null;
  const stale = waiting || !(fits?.(data) ?? true);
  return (
    <div class={stale ? "answer is-stale" : "answer"} aria-busy={stale}>
      {children(data)}
    </div>
  );
}
