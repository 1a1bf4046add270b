import type { Size } from "./camera.ts";

/** How much smaller than their measure nodes are drawn: on a small surface or in a crowd they would hide each other. */
export function nodeScale(nodes: number, { width, height }: Size): number {
  const crowd = Math.sqrt(Math.max(1, nodes / 200));
  return Math.max(0.2, Math.min(1.15, Math.max(0.55, Math.min(width, height) / 620)) / crowd);
}
