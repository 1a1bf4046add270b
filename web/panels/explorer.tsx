import { announcement } from "../state/announcing.ts";
import { narrow } from "../state/media.ts";
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
  const front = paneInFront();
  const drawn = painterState.value !== "none";
  return (
    <div class={`explorer ${drawn ? "with" : "without"}-picture front-${front}`}>
      {/* The start and the panels bring their own. */}
      {narrow.value && front !== "read" && <h1 class="visually-hidden">Explorer</h1>}
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
