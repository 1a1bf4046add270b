import type { Look } from "./look.ts";
import { lineOf, type Line } from "./line.ts";
import { sceneIndex } from "./scene-index.ts";
import { shapeOf, type Shape } from "./shape.ts";

/** Lines that look the same, drawn in one go: numbers of edges in the scene's index. */
export interface LineBatch {
  readonly line: Line;
  readonly edges: readonly number[];
}

/** Nodes that look the same; their radii differ. */
export interface ShapeBatch {
  readonly shape: Shape;
  readonly nodes: readonly number[];
}

/** What a painter that pays by the stroke goes through: a few dozen looks instead of thousands of things. */
export interface Batches {
  /** Faded ones first, so that lit ones lie above. */
  readonly lines: readonly LineBatch[];
  readonly shapes: readonly ShapeBatch[];
}

/** Numbers of nodes and edges in the scene's index. */
export interface Part {
  readonly nodes: Iterable<number>;
  readonly edges: Iterable<number>;
}

/** What is visible of a part, or of all there is. */
export function batchesOf(look: Look, part?: Part): Batches {
  const { nodes, edges, from, to } = sceneIndex(look.scene);
  const lines = new Map<string, { readonly line: Line; readonly edges: number[] }>();
  const shapes = new Map<string, { readonly shape: Shape; readonly nodes: number[] }>();
  for (const number of part?.edges ?? edges.keys()) {
    const edge = edges[number];
    if (!edge || !look.visible.edges.has(edge.key) || (from[number] ?? -1) < 0 || (to[number] ?? -1) < 0)
      continue;
    const line = lineOf(look, edge);
    const key = `${line.colour}${line.width}${line.stroke}${line.head}${line.tail}${line.hollow}${line.faded}`;
    const batch = lines.get(key);
    if (batch) batch.edges.push(number);
    else lines.set(key, { line, edges: [number] });
  }
  for (const number of part?.nodes ?? nodes.keys()) {
    const node = nodes[number];
    if (!node || !look.visible.nodes.has(node.id)) continue;
    const shape = shapeOf(look, node);
    const ringed = shape.sides !== undefined;
    const key = `${shape.colour}${shape.form}${shape.hollow}${shape.halo}${shape.faded}${ringed}`;
    const batch = shapes.get(key);
    if (batch) batch.nodes.push(number);
    else shapes.set(key, { shape, nodes: [number] });
  }
  const isLit = ({ faded }: { readonly faded: boolean }): number => (faded ? 0 : 1);
  return {
    lines: [...lines.values()].sort((a, b) => isLit(a.line) - isLit(b.line)),
    shapes: [...shapes.values()].sort(
      (a, b) => isLit(a.shape) - isLit(b.shape) || haloRank(a.shape) - haloRank(b.shape),
    ),
  };
}

function haloRank({ halo }: Shape): number {
  return { none: 0, pointed: 1, selected: 2 }[halo];
}
