import { ACTS } from "../vocabulary/acts/index.ts";
import type { StandingNumbers } from "../model/standing.ts";
import type { State } from "../vocabulary/statement-words.ts";
import { communitiesOf } from "./communities.ts";
import type { DrawnEdge, DrawnNode, Drawing } from "./drawing.ts";
import { MultiDirectedGraph, type EdgeAttributes, type Graph } from "./graphology.ts";
import { isActName } from "./is-act-name.ts";
import { edgeState, nodeState } from "./drawn-state.ts";
import { layout, type Positions } from "./layout.ts";
import { nodeSizes } from "./node-sizes.ts";

/**
 * A copy of a full or simple graph, in the same order, with what a painter needs beside what it had: on every node
 * `x`, `y`, `size` and `community`, on claims `standing` and how many agents stand `for`, `against` and `open`, on act edges
 * `stance` and `statement`. `standings` by id of the claim; a claim that is missing there gets none. `positions` are
 * worked out here unless they are known.
 */
export function drawnGraph(
  graph: Graph,
  standings: ReadonlyMap<string, StandingNumbers>,
  positions: Positions = layout(graph),
): Graph {
  const sizes = nodeSizes(graph, standings);
  const communities = new Map(
    communitiesOf(graph).flatMap((members, number) => members.map((node) => [node, number] as const)),
  );
  const drawn: Graph = new MultiDirectedGraph();
  graph.forEachNode((node, attributes) => {
    drawn.addNode(node, {
      ...attributes,
      ...positions.get(node),
      size: sizes.get(node),
      ...(communities.has(node) && { community: communities.get(node) }),
      ...sidesOf(standings.get(node)),
    });
  });
  graph.forEachEdge((edge, attributes, source, target) => {
    drawn.addEdgeWithKey(edge, source, target, { ...attributes, ...actOf(attributes, source) });
  });
  return drawn;
}

/** What of a drawn graph a painter needs, without the rest of the record. */
export function drawingOf(drawn: Graph): Drawing {
  return {
    nodes: drawn.mapNodes((key, attributes) => ({
      key,
      // drawnGraph put all of these in.
      attributes: {
        ...pick(attributes, NODE_FIELDS),
        ...stated(nodeState(drawn, key)),
      } as unknown as DrawnNode,
    })),
    edges: drawn.mapEdges((key, _, source, target) => ({
      key,
      source,
      target,
      attributes: drawnEdge(drawn, key),
    })),
  };
}

/** What of an edge a painter needs. */
export function drawnEdge(graph: Graph, edge: string): DrawnEdge {
  const attributes = graph.getEdgeAttributes(edge);
  // kind is always there
  return {
    ...pick({ ...attributes, ...actOf(attributes, graph.source(edge)) }, EDGE_FIELDS),
    ...stated(edgeState(graph, edge)),
  } as unknown as DrawnEdge;
}

function stated(state: State | undefined): { readonly state?: State } {
  return state === undefined ? {} : { state };
}

const NODE_FIELDS = [
  "kind",
  "label",
  "subtype",
  "x",
  "y",
  "size",
  "community",
  "standing",
  "for",
  "against",
  "open",
] as const satisfies readonly (keyof DrawnNode)[];

const EDGE_FIELDS = [
  "kind",
  "stance",
  "statement",
  "depth",
  "role",
  "to",
] as const satisfies readonly (keyof DrawnEdge)[];

function pick(
  attributes: { readonly [field: string]: unknown },
  fields: readonly string[],
): { readonly [field: string]: unknown } {
  return Object.fromEntries(
    fields.filter((field) => attributes[field] !== undefined).map((field) => [field, attributes[field]]),
  );
}

function sidesOf(
  standing: StandingNumbers | undefined,
): Partial<Pick<StandingNumbers, "standing" | "for" | "against" | "open">> {
  return standing === undefined
    ? {}
    : { standing: standing.standing, for: standing.for, against: standing.against, open: standing.open };
}

/** The statement is the source in the full view. The stance is the side taken on the claim where the graph says it, else that of the act. */
function actOf(
  { kind, stance, statement }: EdgeAttributes,
  source: string,
): { readonly stance?: unknown; readonly statement?: string } {
  if (!isActName(kind)) return {};
  return {
    stance: stance ?? ACTS[kind].stance,
    statement: typeof statement === "string" ? statement : source,
  };
}
