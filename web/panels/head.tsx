import { narrow } from "../state/media.ts";
import { painterState } from "../state/painter-choice.ts";
import { paneInFront } from "../state/pane-in-front.ts";
import { firstTexts } from "../state/texts.ts";
import { Chips } from "./chips.tsx";
import { Hints } from "./hints.tsx";
import { NoPicture } from "./no-picture.tsx";
import { PaneTabs } from "./pane-tabs.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { Toolbar } from "./toolbar.tsx";

/** What stands above the panes. */
export function Head() {
  return (
    <>
      {/* The start and the panels bring their own. */}
      {narrow.value && paneInFront() !== "read" && (
        <h1 class="visually-hidden">{firstTexts().start.explorer}</h1>
      )}
      <Toolbar />
      <ProgressBar />
      <Chips />
      <PaneTabs />
      <Hints />
      {painterState.value === "none" && <NoPicture />}
    </>
  );
}
