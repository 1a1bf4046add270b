import type { Graph } from "../graph/graphology.ts";
import { freshGraph, type Graphs } from "../queries/graphs.ts";

/** Graphs kept: the views of what is accepted now, and one of something else that somebody goes through. */
const KEPT = 4;

/** Builds each graph once a revision. Those who ask while it is built wait for the same one. */
export function rememberGraphs(): Graphs {
  const graphs = new Map<string, Promise<Graph>>();
  return async (store, view, states = ["accepted"]) => {
    const key = `${await store.revision()} ${view} ${states.join(" ")}`;
    const known = graphs.get(key);
    if (known !== undefined) return known;
    const building = freshGraph(store, view, states);
    graphs.set(key, building);
    const oldest = graphs.keys().next().value;
    if (graphs.size > KEPT && oldest !== undefined) graphs.delete(oldest);
    try {
      return await building;
    } catch (error) {
      graphs.delete(key);
      throw error;
    }
  };
}
