import { useSignal } from "@preact/signals";
import type { ComponentChildren, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { asProblem, type Problem } from "../api/problem.ts";
import { textsOfPage } from "../state/load-texts.ts";
import { firstTexts, speak } from "../state/texts.ts";
import { ErrorNote } from "./error-note.tsx";

interface LaterProps<Props> {
  /** Fetches the code of the panel; asked once. */
  readonly load: () => Promise<FunctionComponent<Props>>;
  readonly props: Props;
  /** What stands in for the panel until it is there: words, unless something else is given. */
  readonly until?: ComponentChildren;
}

/** Panels that are there already: they show at once wherever they are asked for again. */
const ready = new Map<unknown, unknown>();

/** The code of a panel, and beside it every word that panels say. */
async function fetchWith<Props>(load: LaterProps<Props>["load"]): Promise<FunctionComponent<Props>> {
  const [Panel, texts] = await Promise.all([load(), textsOfPage().all()]);
  speak(texts);
  ready.set(load, Panel);
  return Panel;
}

/** Fetches the code of a panel before anybody asks for it. What goes wrong is told when somebody does. */
export function fetchAhead<Props>(load: LaterProps<Props>["load"]): void {
  fetchWith(load).catch(() => undefined);
}

/** A panel whose code is fetched when it is first shown, so that the page reads before. */
export function Later<Props extends object>({ load, props, until }: LaterProps<Props>) {
  // What a loader gave is what its type says. Boxed, because a signal must not call the component it holds.
  const known = ready.get(load) as FunctionComponent<Props> | undefined;
  const panel = useSignal<{ readonly Panel: FunctionComponent<Props> } | undefined>(
    known && { Panel: known },
  );
  const problem = useSignal<Problem | undefined>(undefined);
  const fetchPanel = (): void => {
    problem.value = undefined;
    fetchWith(load).then(
      (Panel) => {
        panel.value = { Panel };
      },
      (error: unknown) => {
        problem.value = asProblem(error);
      },
    );
  };
  useEffect(() => {
    if (!panel.peek()) fetchPanel();
  }, []);
  if (problem.value) return <ErrorNote problem={problem.value} retry={fetchPanel} />;
  if (!panel.value)
    return until === undefined ? <p class="waiting">{firstTexts().start.loading}</p> : <>{until}</>;
  const { Panel } = panel.value;
  return <Panel {...props} />;
}
