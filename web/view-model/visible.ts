import type { Visible } from "../../src/picture/look.ts";
import type { Scene, SceneEdge } from "../../src/picture/scene.ts";
import type { Shown } from "./shown.ts";

/** What the picture needs to know of the filters. */
type Passing = Pick<Shown, "narrowed" | "ids" | "kinds">;

/** Which nodes and edges of the picture the filters leave. Positions are no part of this: nothing moves. */
export function visibleOf(scene: Scene, shown: Passing): Visible {
  const nodes = new Set<string>();
  for (const node of scene.nodes.values()) {
    if (shown.kinds.length > 0 && !shown.kinds.includes(node.kind)) continue;
    if (!shown.narrowed || shown.ids.has(node.id) || belongs(scene, shown, node.id)) nodes.add(node.id);
  }
  const edges = new Set<string>();
  for (const edge of scene.edges.values()) {
    if (nodes.has(edge.source) && nodes.has(edge.target) && passes(edge, shown)) edges.add(edge.key);
  }
  return { nodes, edges };
}

function passes(edge: SceneEdge, shown: Passing): boolean {
  return !shown.narrowed || edge.statement === undefined || shown.ids.has(edge.statement);
}

/** Topics and documents say nothing themselves: they stay while a claim or statement at them does. */
function belongs(scene: Scene, shown: Passing, id: string): boolean {
  const kind = scene.nodes.get(id)?.kind;
  if (kind !== "Thing" && kind !== "Document") return false;
  return (scene.edgesAt.get(id) ?? []).some((edge) => edge.target === id && shown.ids.has(edge.source));
}
