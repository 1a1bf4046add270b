import { type State, STATES } from "../vocabulary/statement-words.ts";
import type { Graph } from "./graphology.ts";

/** The state of a node; undefined where it is accepted, as nearly everything is. */
export function nodeState(graph: Graph, node: string): State | undefined {
  return unlessAccepted(graph.getNodeAttribute(node, "state"));
}

/** The state of an edge: its own, else that of the statement whose field it is; undefined where it is accepted. */
export function edgeState(graph: Graph, edge: string): State | undefined {
  const source = graph.source(edge);
  const isField = graph.getNodeAttribute(source, "kind") === "Statement";
  return (
    unlessAccepted(graph.getEdgeAttribute(edge, "state")) ?? (isField ? nodeState(graph, source) : undefined)
  );
}

function unlessAccepted(state: unknown): State | undefined {
  return STATES.find((known) => known === state && known !== "accepted");
}
