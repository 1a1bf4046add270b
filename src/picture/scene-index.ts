import type { Extent } from "./camera.ts";
import { radiusOf } from "./node-radius.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene.ts";

/** A scene as plain arrays, made once: what is asked of every node or line in a frame must not look anything up. */
export interface SceneIndex {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly edgeNumberOf: ReadonlyMap<string, number>;
  /** Positions in units of the drawing, radii in pixels at the first zoom. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  /** Numbers of the nodes at both ends of each edge; -1 where a drawing lacks one. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly extent: Extent;
  /** Numbers of nodes, those whose name matters most first. */
  readonly ranked: Int32Array;
}

const known = new WeakMap<Scene, SceneIndex>();

export function sceneIndex(scene: Scene): SceneIndex {
  let index = known.get(scene);
  if (!index) known.set(scene, (index = make(scene)));
  return index;
}

/** What is disputed is named first, then who speaks. */
export function importance(node: SceneNode): number {
  if (node.standing === "contested") return 20 + node.size;
  return node.size + (node.kind === "Person" || node.kind === "Organization" ? 10 : 0);
}

function make(scene: Scene): SceneIndex {
  const nodes = [...scene.nodes.values()];
  const edges = [...scene.edges.values()];
  const numberOf = new Map(nodes.map((node, number) => [node.id, number]));
  const weight = nodes.map(importance);
  return {
    nodes,
    edges,
    numberOf,
    edgeNumberOf: new Map(edges.map((edge, number) => [edge.key, number])),
    x: Float32Array.from(nodes, (node) => node.x),
    y: Float32Array.from(nodes, (node) => node.y),
    radius: Float32Array.from(nodes, radiusOf),
    from: Int32Array.from(edges, (edge) => numberOf.get(edge.source) ?? -1),
    to: Int32Array.from(edges, (edge) => numberOf.get(edge.target) ?? -1),
    extent: extentOf(nodes),
    ranked: Int32Array.from(nodes.keys()).sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b),
  };
}

function extentOf(nodes: readonly SceneNode[]): Extent {
  if (nodes.length === 0) return { left: 0, right: 1, bottom: 0, top: 1 };
  const extent = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of nodes) {
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.bottom = Math.min(extent.bottom, y);
    extent.top = Math.max(extent.top, y);
  }
  return extent;
}
