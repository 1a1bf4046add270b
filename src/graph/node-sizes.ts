import type { StandingNumbers } from "../model/standing.ts";
import type { Graph } from "./graphology.ts";
import { sayingsOf } from "./sayings.ts";

/**
 * How big each node is drawn, by id: 1 to 5, two decimals. Contested claims and those who speak on them are 3 and
 * more, all others less; within each, the more statements the bigger, ever more slowly. What neither speaks nor is
 * spoken of is 1. What is only proposed makes nothing bigger that is known already, and nothing as big as a contest.
 */
export function nodeSizes(
  graph: Graph,
  standings: ReadonlyMap<string, StandingNumbers>,
): ReadonlyMap<string, number> {
  const accepted = new Map<string, Set<string>>();
  const proposed = new Map<string, Set<string>>();
  const contested = new Set<string>();
  for (const { speaker, statement, claim, isAccepted } of sayingsOf(graph)) {
    for (const node of [speaker, claim]) {
      const statements = isAccepted ? accepted : proposed;
      const known = statements.get(node);
      if (known) known.add(statement);
      else statements.set(node, new Set([statement]));
      if (isAccepted && standings.get(claim)?.standing === "contested") contested.add(node);
    }
  }
  return new Map(
    graph.mapNodes((node) => [
      node,
      sizeOf((accepted.get(node) ?? proposed.get(node))?.size ?? 0, contested.has(node)),
    ]),
  );
}

function sizeOf(statements: number, isContested: boolean): number {
  const growth = 0.4 * Math.log2(1 + statements);
  const size = isContested ? 3 + Math.min(2, growth) : 1 + Math.min(1.9, growth);
  return Math.round(size * 100) / 100;
}
