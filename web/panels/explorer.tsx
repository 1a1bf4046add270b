import { address } from "../state/address-state.ts";
import { hasMiddle, paneInFront } from "../state/pane-in-front.ts";
import { rest } from "../state/rest-state.ts";
import { ErrorNote } from "./error-note.tsx";
import { ListPane } from "./list-pane.tsx";
import { ReadPane } from "./read-pane.tsx";

/** The whole explorer: the lists first, the rest around them as it comes. `first` is the start that the server made. */
export function Explorer({ first }: { readonly first: HTMLElement | undefined }) {
  const { middle, embed } = address.value;
  const { data: parts, problem, retry } = rest.value;
  return (
    <div
      class={`explorer ${hasMiddle() ? "with" : "without"}-picture middle-${middle} front-${paneInFront()} ${embed ? "is-embedded" : ""}`}
    >
      {parts ? <parts.Head /> : <div class="toolbar is-coming" />}
      {problem && <ErrorNote problem={problem} retry={retry} />}
      <div class="panes">
        <ListPane />
        {parts ? <parts.Middle /> : <section class="pane graph-pane" />}
        <ReadPane first={first} />
      </div>
      {parts && <parts.Foot />}
    </div>
  );
}
