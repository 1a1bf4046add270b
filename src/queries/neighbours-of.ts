import { drawnEdge } from "../graph/drawn-graph.ts";
import { neighbours, type NeighbourOptions } from "../graph/neighbours.ts";
import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";
import type { NeighboursAnswer } from "./answers.ts";
import type { DrawnView, Graphs } from "./graphs.ts";

/** What stands around a node, with the edges among it. Throws notFound for a node that is not in the view. */
export async function neighboursOf(
  store: Store,
  id: string,
  view: DrawnView,
  options: NeighbourOptions,
  graphs: Graphs,
): Promise<NeighboursAnswer> {
  const graph = await graphs(store, view);
  if (!graph.hasNode(id))
    throw new AppError(
      "notFound",
      `There is no node ${id} in the ${view} view: ask /search for those there are.`,
    );
  const { nodes, total } = neighbours(graph, id, options);
  const shown = new Set([id, ...nodes]);
  return {
    id,
    total,
    nodes: [...shown].map((key) => {
      const { kind, label, subtype } = graph.getNodeAttributes(key);
      return { key, attributes: { kind, label, ...(typeof subtype === "string" ? { subtype } : {}) } };
    }),
    edges: graph
      .filterEdges((_, __, source, target) => shown.has(source) && shown.has(target))
      .map((key) => {
        const source = graph.source(key);
        return {
          key,
          source,
          target: graph.target(key),
          attributes: drawnEdge(graph.getEdgeAttributes(key), source),
        };
      }),
  };
}
