import type { Pane } from "../address/view-address.ts";
import { paneInFrontOf } from "../view-model/pane-in-front.ts";
import { address } from "./address-state.ts";
import { failed } from "./pointing.ts";

/** Whether anything stands in the middle: a picture, or what can stand there without one. */
export function hasMiddle(): boolean {
  return !failed.value || address.value.middle !== "picture";
}

/** The pane in front where only one fits. */
export function paneInFront(): Pane {
  return paneInFrontOf(address.value, hasMiddle());
}
