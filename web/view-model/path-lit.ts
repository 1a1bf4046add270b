import type { PathStep } from "../../src/queries/answers.ts";
import type { Lit, Visible } from "../../src/picture/look.ts";
import type { Scene } from "../../src/picture/scene.ts";

/**
 * What stands out for these ways: exactly their nodes and the lines between them, as far as they are drawn. In the
 * picture of everything a way leads through the statement that a line of it stands for.
 */
export function pathLit(
  scene: Scene,
  visible: Visible,
  paths: readonly (readonly PathStep[])[],
): Lit | undefined {
  const steps = paths.flat();
  if (steps.length === 0) return undefined;
  const nodes = new Set(steps.map(({ node }) => node.id).filter((id) => visible.nodes.has(id)));
  const edges = new Set<string>();
  for (const { edge } of steps) {
    if (edge === undefined) continue;
    if (visible.edges.has(edge.key)) edges.add(edge.key);
    // "stm-x:per-a" is the line of one speaker of a statement with several.
    const statement = edge.key.split(":")[0] ?? "";
    if (visible.nodes.has(statement) && scene.nodes.get(statement)?.kind === "Statement") {
      nodes.add(statement);
    }
  }
  for (const id of nodes) {
    if (scene.nodes.get(id)?.kind !== "Statement") continue;
    for (const { key, source, target } of scene.edgesAt.get(id) ?? []) {
      if (visible.edges.has(key) && nodes.has(source) && nodes.has(target)) edges.add(key);
    }
  }
  return { nodes, edges };
}
