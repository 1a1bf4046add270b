import { computed } from "@preact/signals";
import type { Grouping, ViewAddress } from "../address/view-address.ts";
import { address } from "./address-state.ts";
import { baseAnswer } from "./graph-state.ts";

/** An overview tells its communities apart unless somebody chooses otherwise. */
const usual = computed((): Grouping => (baseAnswer.value.data?.attributes.overview ? "community" : "none"));

/** How the nodes of the picture are put together. */
export const grouping = computed(() => address.value.group ?? usual.value);

/** The change of view that groups them so. */
export function groupedBy(group: Grouping): Partial<ViewAddress> {
  return { group: group === usual.peek() ? undefined : group };
}
