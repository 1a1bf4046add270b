import { painterState } from "../state/painter-choice.ts";
import { GraphPane } from "./graph-pane.tsx";
import { MiddlePane } from "./middle-pane.tsx";

/** The picture, and what is put in front of it. */
export function Middle() {
  return (
    <>
      {painterState.value !== "none" && <GraphPane />}
      <MiddlePane />
    </>
  );
}
