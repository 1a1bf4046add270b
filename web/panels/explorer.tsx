import type { FunctionComponent } from "preact";
import { address, hrefOf } from "../state/address-state.ts";
import { announcement } from "../state/announcing.ts";
import { keysShown } from "../state/keys.ts";
import { narrow } from "../state/media.ts";
import { painterState } from "../state/pointing.ts";
import { texts } from "../state/texts.ts";
import { Chips } from "./chips.tsx";
import { DropNotice } from "./drop-notice.tsx";
import { Hints } from "./hints.tsx";
import { Later } from "./later.tsx";
import { ListPane } from "./list-pane.tsx";
import { MiddlePane } from "./middle-pane.tsx";
import { NoPicture } from "./no-picture.tsx";
import { hasMiddle, PaneTabs, paneInFront } from "./pane-tabs.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { ReadPane } from "./read-pane.tsx";
import { Toolbar } from "./toolbar.tsx";

const loadPicture = async (): Promise<FunctionComponent> => (await import("./graph-pane.tsx")).GraphPane;
const loadKeys = async (): Promise<FunctionComponent> => (await import("./keys-dialog.tsx")).KeysDialog;

/** The whole explorer. `first` is the start that the server made, which stays in use. */
export function Explorer({ first }: { readonly first: HTMLElement | undefined }) {
  const front = paneInFront();
  const drawn = painterState.value !== "none";
  const { middle, embed } = address.value;
  const { frame } = texts();
  return (
    <div
      class={`explorer ${hasMiddle() ? "with" : "without"}-picture middle-${middle} front-${front} ${embed ? "is-embedded" : ""}`}
    >
      {/* The start and the panels bring their own. */}
      {narrow.value && front !== "read" && <h1 class="visually-hidden">{frame.explorer}</h1>}
      <Toolbar />
      <ProgressBar />
      <Chips />
      <PaneTabs />
      <Hints />
      {!drawn && <NoPicture />}
      <div class="panes">
        <ListPane />
        {drawn && <Later load={loadPicture} props={{}} until={<section class="pane graph-pane" />} />}
        <MiddlePane />
        <ReadPane first={first} />
      </div>
      {embed && (
        <a class="full-view" href={hrefOf({ embed: false })} target="_blank" rel="noopener">
          {frame.fullView}
        </a>
      )}
      <DropNotice />
      {keysShown.value && <Later load={loadKeys} props={{}} />}
      <p class="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
