import type { ComponentChildren } from "preact";
import type { Loaded } from "../state/loaded.ts";
import { ErrorNote } from "./error-note.tsx";

interface AnswerProps<Data> {
  readonly of: Loaded<Data>;
  /** False while the answer that is at hand belongs to the question before. */
  readonly fits?: (data: Data) => boolean;
  readonly children: (data: Data) => ComponentChildren;
}

/** An answer, or why there is none, or that it is on its way. */
export function Answer<Data>({ of, fits, children }: AnswerProps<Data>) {
  const { data, problem, waiting, retry } = of;
  if (problem) return <ErrorNote problem={problem} retry={retry} />;
  if (data !== undefined && (fits?.(data) ?? true)) return <>{children(data)}</>;
  return waiting ? <p class="waiting">Loading…</p> : null;
}
