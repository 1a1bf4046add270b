import type { ExportSource } from "../../src/formats/format.ts";
import { EDGE_KINDS } from "../../src/vocabulary/edge-kinds.ts";

export interface FlatNode {
  readonly id: string;
  readonly attributes: { readonly [name: string]: unknown };
}
export interface FlatEdge extends FlatNode {
  readonly source: string;
  readonly target: string;
}

/** What a reader must find in a file: the graph with lists and objects as JSON text and edges with their words. */
export function expectedIn({ graph }: ExportSource): { nodes: FlatNode[]; edges: FlatEdge[] } {
  return {
    nodes: graph.mapNodes((id, attributes) => ({ id, attributes: flat(attributes) })),
    edges: graph.mapEdges((id, attributes, source, target) => ({
      id,
      source,
      target,
      attributes: { ...flat(attributes), label: EDGE_KINDS[attributes.kind].label },
    })),
  };
}

function flat(attributes: object): { [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "object" ? JSON.stringify(value) : value,
    ]),
  );
}
