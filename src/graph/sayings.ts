import { edgeState } from "./drawn-state.ts";
import { isActName } from "./is-act-name.ts";
import type { Graph } from "./graphology.ts";

/** One agent's part in one statement on a claim. */
export interface Saying {
  readonly speaker: string;
  readonly statement: string;
  readonly claim: string;
  readonly isAccepted: boolean;
}

/** Who says something on which claim, read off a full or a simple graph: both give the same list. */
export function sayingsOf(graph: Graph): Saying[] {
  return graph
    .filterEdges((_, { kind }) => isActName(kind))
    .flatMap((edge) => {
      const isAccepted = edgeState(graph, edge) === undefined;
      const source = graph.source(edge);
      if (graph.getNodeAttribute(source, "kind") !== "Statement") {
        const statement = String(graph.getEdgeAttribute(edge, "statement"));
        return [{ speaker: source, statement, claim: graph.target(edge), isAccepted }];
      }
      const claim = claimAtEnd(graph, edge);
      return graph
        .filterOutEdges(source, (_, { kind }) => kind === "by")
        .map((by) => ({ speaker: graph.target(by), statement: source, claim, isAccepted }));
    });
}

/** The claim at the end of the chain that an act edge of a full graph begins. Chains have no cycle (rule 6). */
function claimAtEnd(graph: Graph, edge: string): string {
  const target = graph.target(edge);
  const next = graph.findOutEdge(target, (_, { kind }) => isActName(kind));
  return next === undefined ? target : claimAtEnd(graph, next);
}
