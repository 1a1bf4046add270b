import type { Pane, ViewAddress } from "../address/view-address.ts";
import { countFilters } from "./filters-on.ts";

/**
 * The pane in front where only one fits: the one the address names, else the evidence of what is selected or compared,
 * else the list once it is narrowed or another list was chosen, else the start.
 */
export function paneInFrontOf(address: ViewAddress, hasPicture: boolean): Pane {
  const { pane, select, relate, tab } = address;
  if (pane !== undefined && (pane !== "graph" || hasPicture)) return pane;
  if (select !== undefined || relate !== undefined) return "read";
  const isNarrowed = countFilters({ ...address, state: "accepted" }) > 0;
  return isNarrowed || tab !== "claims" ? "list" : "read";
}
