import type { ViewAddress } from "../address/view-address.ts";
import { address, go, hrefOf } from "./address-state.ts";
import { narrow } from "./media.ts";
import { hovered, scene } from "./picture-state.ts";

/** The change of view that selecting makes: it also brings the evidence to the front where only one pane fits. */
export function selecting(id: string | undefined): Partial<ViewAddress> {
  const pane = !narrow.value ? address.value.pane : id === undefined ? "list" : "read";
  return { select: id, relate: undefined, pane };
}

export function selectHref(id: string | undefined): string {
  return hrefOf(selecting(id));
}

/** Selects a node, a statement, or whatever the edge with this key stands for. */
export function select(id: string | undefined): void {
  const edge = id === undefined ? undefined : scene.peek()?.edges.get(id);
  const target = edge ? (edge.statement ?? edge.source) : id;
  // The pane that was pointed at may be gone, and nothing would tell that the pointer left it.
  if (narrow.peek()) hovered.value = undefined;
  if (target === address.peek().select && address.peek().relate === undefined) return;
  go(selecting(target));
}
