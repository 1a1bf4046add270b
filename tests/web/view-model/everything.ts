import type { Visible } from "../../../src/picture/look.ts";
import type { Scene } from "../../../src/picture/scene.ts";

/** What is visible of a scene where nothing is filtered. */
export function everythingIn(scene: Scene): Visible {
  return { nodes: new Set(scene.nodes.keys()), edges: new Set(scene.edges.keys()) };
}
