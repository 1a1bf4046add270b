import { drawnEdge } from "../graph/drawn-graph.ts";
import { nodeState } from "../graph/drawn-state.ts";
import { neighbours, type NeighbourOptions } from "../graph/neighbours.ts";
import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";
import type { State } from "../vocabulary/statement-words.ts";
import type { NeighboursAnswer } from "./answers.ts";
import type { View, Graphs } from "./graphs.ts";
import { neighboursInNumbers } from "./neighbours-in-numbers.ts";
import { freshNeighbourhood, type Neighbourhoods } from "./ways-between.ts";

export interface NeighbourhoodOptions extends NeighbourOptions {
  readonly view: View;
  /** Of the members of the graph; accepted by default. */
  readonly states?: readonly State[] | undefined;
}

/** Statements up to which a whole graph is held with all it knows. */
const HELD_AS_GRAPH = 20_000;

/** What stands around a node, with the edges among it. Throws notFound for a node that is not in the view. */
export async function neighboursOf(
  store: Store,
  id: string,
  { view, states, ...options }: NeighbourhoodOptions,
  graphs: Graphs,
  neighbourhoods: Neighbourhoods = freshNeighbourhood,
): Promise<NeighboursAnswer> {
  if ((await store.counts()).Statement > HELD_AS_GRAPH)
    return neighboursInNumbers(store, id, { view, states, ...options }, await neighbourhoods(store));
  const graph = await graphs(store, view, states);
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
      const state = nodeState(graph, key);
      return {
        key,
        attributes: {
          kind,
          label,
          ...(typeof subtype === "string" && { subtype }),
          ...(state && { state }),
        },
      };
    }),
    edges: graph
      .filterEdges((_, __, source, target) => shown.has(source) && shown.has(target))
      .map((key) => ({
        key,
        source: graph.source(key),
        target: graph.target(key),
        attributes: drawnEdge(graph, key),
      })),
  };
}
