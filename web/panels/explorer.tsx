import { announcement } from "../state/announcing.ts";
import { painterState } from "../state/painter-state.ts";
import { Chips } from "./chips.tsx";
import { GraphPane } from "./graph-pane.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { ListPane } from "./list-pane.tsx";
import { NoPicture } from "./no-picture.tsx";
import { PaneTabs, paneInFront } from "./pane-tabs.tsx";
import { ReadPane } from "./read-pane.tsx";
import { Toolbar } from "./toolbar.tsx";

/** The whole explorer. `first` is the start that the server made, which stays in use. */
export function Explorer({ first }: { readonly first: HTMLElement | undefined }) {
  const drawn = painterState.value !== "none";
  return (
    <div class={`explorer ${drawn ? "with" : "without"}-picture front-${paneInFront()}`}>
      <Toolbar />
      <Chips />
      <PaneTabs />
      {!drawn && <NoPicture />}
      <div class="panes">
        <ListPane />
        {drawn && <GraphPane />}
        <ReadPane first={first} />
      </div>
      <KeysDialog />
      <p class="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
