import { kindOfId } from "../../src/vocabulary/kinds.ts";
import type { ViewAddress } from "../address/view-address.ts";
import { address, go, hrefOf } from "./address-state.ts";
import { narrow } from "./media.ts";
import { hovered, lines } from "./pointing.ts";

/** The change of view that selecting makes: it also brings the evidence to the front where only one pane fits. */
export function selecting(id: string | undefined): Partial<ViewAddress> {
  const pane = !narrow.value ? address.value.pane : id === undefined ? "list" : "read";
  return { select: id, relate: undefined, path: undefined, pane };
}

export function selectHref(id: string | undefined): string {
  return hrefOf(selecting(id));
}

/** Selects a node, a statement, or whatever the edge with this key stands for. */
export function select(id: string | undefined): void {
  const edge = id === undefined ? undefined : lines.peek().get(id);
  const target = edge ? (edge.statement ?? edge.source) : id;
  // The pane that was pointed at may be gone, and nothing would tell that the pointer left it.
  if (narrow.peek()) hovered.value = undefined;
  const { path, relate } = address.peek();
  const ends = path && target !== undefined && withEnd(path, target);
  if (ends) return go({ path: ends });
  if (target === address.peek().select && relate === undefined && path === undefined) return;
  go(selecting(target));
}

/** A speaker picked while an end of a path is still open becomes that end. */
function withEnd([a, b]: readonly [string, string], id: string): readonly [string, string] | undefined {
  const kind = kindOfId(id);
  if (kind !== "Person" && kind !== "Organization") return undefined;
  if (a === "") return [id, b];
  return b === "" && a !== id ? [a, id] : undefined;
}
