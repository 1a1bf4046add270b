import { effect } from "@preact/signals";
import { followKeys } from "../state/keys.ts";
import { tellLoading } from "../state/loading-told.ts";
import { panelsWanted } from "../state/panels-wanted.ts";
import { speakSelection } from "../state/spoken-selection.ts";
import { rememberViews } from "../state/view-steps.ts";
import { fetchPanels } from "./evidence.tsx";

/** Milliseconds between the first picture and what may be asked for next. */
const PAUSE = 150;

/** What the page does from now on, whatever it shows. */
export function begin(): void {
  followKeys();
  rememberViews();
  tellLoading();
  speakSelection();
  fetchPanelsInTime();
  void import("../state/view-snapshot.ts").then(({ offerSnapshot }) => offerSnapshot());
}

/** Not at once: the frames that follow the first one go before. */
function fetchPanelsInTime(): void {
  effect(() => {
    if (panelsWanted.value) setTimeout(fetchPanels, PAUSE);
  });
}
