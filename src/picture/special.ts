import type { Part } from "./batches.ts";
import type { Look } from "./look.ts";
import { sceneIndex } from "./scene-index.ts";

/** What may look otherwise than the rest: what is lit, selected or pointed at. */
export function specialOf(look: Look): Part {
  const { scene, lit, selected, hovered } = look;
  const { numberOf, edgeNumberOf } = sceneIndex(scene);
  const nodes = new Set(lit?.nodes);
  const edges = new Set(lit?.edges);
  for (const id of [hovered, selected]) {
    if (id === undefined) continue;
    nodes.add(id);
    edges.add(id);
    for (const { key } of scene.edgesOf.get(id) ?? []) edges.add(key);
  }
  return {
    nodes: [...nodes].flatMap((id) => numberOf.get(id) ?? []),
    edges: [...edges].flatMap((key) => edgeNumberOf.get(key) ?? []),
  };
}
