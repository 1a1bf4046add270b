import type { ViewAddress } from "../address/view-address.ts";
import { address } from "./address-state.ts";

/** The change of view that brings the neighbours of a node into an overview, or takes them out again. */
export function openingOf(id: string): Partial<ViewAddress> {
  const { open } = address.value;
  return { open: open.includes(id) ? open.filter((other) => other !== id) : [...open, id] };
}
