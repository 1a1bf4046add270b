import type { SceneNode } from "./scene.ts";

/** Radius in pixels at the first zoom; claims need room for their ring. */
export function radiusOf(node: SceneNode): number {
  const size = Math.min(5, Math.max(1, node.size));
  if (node.kind === "Claim") return 7 + size * 1.9;
  if (node.kind === "Statement") return 4 + size * 0.8;
  return 5.5 + size * 1.5;
}
