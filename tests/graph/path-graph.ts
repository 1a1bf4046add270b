import { canonicalRecord } from "../../src/model/canonical.ts";
import type { Record } from "../../src/model/record.ts";
import { accusationEdges, actEdges, tie } from "../../src/graph/simple-graph.ts";
import { affiliationEdge, linkEdge } from "../../src/graph/full-graph.ts";
import type { Graph } from "../../src/graph/graphology.ts";
import { nodeEntries } from "../../src/graph/node-entries.ts";
import { sortedGraph } from "../../src/graph/sorted-graph.ts";

/**
 * The graph in which ways between two agents are looked for: agents, claims and things; a statement is one edge
 * from speaker to claim, so that it counts as one hop. Documents are not in it, since one article would tie
 * everybody in it to everybody else.
 */
export function pathGraph(record: Record): Graph {
  const canonical = canonicalRecord(record);
  const nodes = nodeEntries(canonical).filter(
    ({ attributes: { kind } }) => kind !== "Statement" && kind !== "Document" && kind !== "Review",
  );
  const keys = new Set(nodes.map((node) => node.key));
  const edges = [
    ...actEdges(canonical),
    ...accusationEdges(canonical),
    ...canonical.claims.flatMap(({ id, about = [] }) =>
      [...new Set(about)].map((topic) => tie("about", id, topic)),
    ),
    ...canonical.affiliations.map(affiliationEdge),
    ...canonical.links.map(linkEdge),
  ];
  return sortedGraph(
    nodes,
    edges.filter((edge) => keys.has(edge.source) && keys.has(edge.target)),
  );
}
