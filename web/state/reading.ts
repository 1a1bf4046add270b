import { computed } from "@preact/signals";
import { narrowsLists } from "../view-model/filters-on.ts";
import { address } from "./address-state.ts";

/** What the reading pane shows: how two relate, the way between them, what is selected, what the filters find, the start. */
export const reading = computed((): "relate" | "path" | "selected" | "found" | "start" => {
  const { relate, path, select } = address.value;
  if (relate) return "relate";
  if (path) return "path";
  if (select !== undefined) return "selected";
  return narrowsLists(address.value) ? "found" : "start";
});
