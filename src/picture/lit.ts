import type { Scene } from "./scene.ts";
import type { Lit, Visible } from "./look.ts";

/**
 * The node, edge or statement with its surroundings: a node with its neighbours, an edge or statement with its ends.
 * Made once when the pointer enters, so that drawing only asks whether something is in it.
 */
export function litBy(scene: Scene, visible: Visible, id: string | undefined): Lit | undefined {
  if (id === undefined) return undefined;
  const isNode = visible.nodes.has(id);
  const edge = scene.edges.get(id);
  const near = [
    ...(isNode ? (scene.edgesAt.get(id) ?? []) : []),
    ...(edge ? (scene.edgesOf.get(edge.statement ?? "") ?? [edge]) : []),
    ...(scene.edgesOf.get(id) ?? []),
  ].filter((edge) => visible.edges.has(edge.key));
  if (!isNode && near.length === 0) return undefined;
  return {
    nodes: new Set([...(isNode ? [id] : []), ...near.flatMap((edge) => [edge.source, edge.target])]),
    edges: new Set(near.map((edge) => edge.key)),
  };
}
