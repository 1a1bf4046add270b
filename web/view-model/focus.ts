import type { Visible } from "../../src/picture/look.ts";
import type { Scene } from "../../src/picture/scene.ts";

/** A node, and how many steps around it are kept. */
export interface Focus {
  readonly id: string;
  readonly depth: number;
}

/**
 * What of the visible stands within so many steps of a node, along visible lines whichever way they point, and the
 * lines among what is left. Where the node itself is not visible, nothing is left out.
 */
export function focusOn(scene: Scene, visible: Visible, focus: Focus | undefined): Visible {
  if (focus === undefined || !visible.nodes.has(focus.id)) return visible;
  const nodes = new Set([focus.id]);
  let rim = [focus.id];
  for (let step = 0; step < focus.depth; step += 1) {
    const next: string[] = [];
    for (const id of rim) {
      for (const { key, source, target } of scene.edgesAt.get(id) ?? []) {
        const other = source === id ? target : source;
        if (!visible.edges.has(key) || nodes.has(other)) continue;
        nodes.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  const edges = new Set<string>();
  for (const id of nodes) {
    for (const { key, source, target } of scene.edgesAt.get(id) ?? []) {
      if (visible.edges.has(key) && nodes.has(source) && nodes.has(target)) edges.add(key);
    }
  }
  return { nodes, edges };
}
