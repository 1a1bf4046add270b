import type { DrawnEdge, DrawnNode, Drawing } from "../graph/drawing.ts";
import { bendsOf } from "./bends.ts";

export interface SceneNode extends DrawnNode {
  readonly id: string;
}
export interface SceneEdge extends DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Sideways way of the middle, as a share of the length; 0 is straight. */
  readonly bend: number;
}

/** The picture as it came, indexed once, so that hovering looks up and never searches. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: ReadonlyMap<string, SceneEdge>;
  readonly edgesAt: ReadonlyMap<string, readonly SceneEdge[]>;
  /** The edges that stand for a statement: one a speaker in the simple view. */
  readonly edgesOf: ReadonlyMap<string, readonly SceneEdge[]>;
}

export function sceneOf(graph: Drawing): Scene {
  const bends = bendsOf(graph.edges);
  const edges = graph.edges.map((edge) => ({
    ...edge.attributes,
    key: edge.key,
    source: edge.source,
    target: edge.target,
    bend: bends.get(edge.key) ?? 0,
  }));
  const edgesAt = new Map<string, SceneEdge[]>();
  const edgesOf = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    append(edgesAt, edge.source, edge);
    if (edge.target !== edge.source) append(edgesAt, edge.target, edge);
    if (edge.statement !== undefined) append(edgesOf, edge.statement, edge);
  }
  return {
    nodes: new Map(graph.nodes.map((node) => [node.key, { ...node.attributes, id: node.key }])),
    edges: new Map(edges.map((edge) => [edge.key, edge])),
    edgesAt,
    edgesOf,
  };
}

function append(lists: Map<string, SceneEdge[]>, key: string, edge: SceneEdge): void {
  const list = lists.get(key);
  if (list) list.push(edge);
  else lists.set(key, [edge]);
}
