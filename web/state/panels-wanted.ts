import { computed } from "@preact/signals";
import { address } from "./address-state.ts";
import { narrow } from "./media.ts";
import { failed, painted } from "./pointing.ts";

/** Whether it is time to fetch what somebody may ask for next: the picture goes first, where there is one to be seen. */
export const panelsWanted = computed(
  () => painted.value || failed.value || narrow.value || address.value.middle !== "picture",
);
