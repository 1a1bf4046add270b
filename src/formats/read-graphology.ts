import { z } from "zod";
import { type Graph, MultiDirectedGraph } from "../graph/graphology.ts";
import { recordOf } from "../graph/record-of-graph.ts";
import { strayEdges } from "../graph/stray-edges.ts";
import { AppError, type Fault } from "../model/errors.ts";
import { EDGE_KINDS, type EdgeKind } from "../vocabulary/edge-kinds.ts";
import { KIND_NAMES } from "../vocabulary/kinds.ts";

/** Most faults that one error lists. */
const MOST_FAULTS = 20;

/** graphology's serialization as far as we look at it. */
const Serialized = z.object({
  attributes: z.object({ view: z.string().optional() }).optional(),
  nodes: z.array(z.object({ key: z.string(), attributes: z.looseObject({ kind: z.enum(KIND_NAMES) }) })),
  edges: z.array(
    z.object({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      undirected: z.literal(false).optional(),
      attributes: z.looseObject({ kind: z.enum(Object.keys(EDGE_KINDS) as EdgeKind[]) }), // it has these keys and no others
    }),
  ),
});
type Serialized = z.infer<typeof Serialized>;

/** Whether parsed JSON looks like a graph rather than a record. */
export function isGraphology(value: unknown): boolean {
  return typeof value === "object" && value !== null && "nodes" in value && "edges" in value;
}

/**
 * The record in the text of a file that the format graphology wrote in the full view. What comes out is as good as
 * what went in: hold it against the rules with `validateRecord`. Throws badData when the text is not such a graph.
 */
export function readGraphology(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError("badData", "The graph is not JSON: export it again.", [], { cause });
  }
  return recordFromGraphology(value);
}

/** As readGraphology, of JSON that is parsed already. */
export function recordFromGraphology(value: unknown): unknown {
  const parsed = Serialized.safeParse(value);
  if (!parsed.success) {
    throw notAGraph(
      parsed.error.issues.map(({ path, message }) => ({
        pointer: path.map((step) => `/${String(step)}`).join(""),
        detail: message,
      })),
    );
  }
  const view = parsed.data.attributes?.view ?? "full";
  if (view !== "full") {
    const message = `The graph shows the ${view} view, which does not hold everything: export the full view, or the format record.`;
    throw new AppError("badData", message, [{ pointer: "/attributes/view", detail: `is ${view}, not full` }]);
  }
  const graph = graphOf(parsed.data);
  const strays = strayEdges(graph);
  if (strays.length > 0) {
    const places = new Map(parsed.data.edges.map(({ key }, index) => [key, index]));
    throw notAGraph(
      strays.map((key) => ({
        pointer: `/edges/${places.get(key)}`,
        detail: `the edge ${key} of kind ${graph.getEdgeAttribute(key, "kind")} has no place in a record: correct its kind or remove it`,
      })),
    );
  }
  return recordOf(graph);
}

/** Throws badData when a key is there twice or an edge has a loose end. */
function graphOf({ nodes, edges }: Serialized): Graph {
  const graph: Graph = new MultiDirectedGraph();
  const faults: Fault[] = [];
  for (const [index, { key, attributes }] of nodes.entries()) {
    if (graph.hasNode(key)) faults.push({ pointer: `/nodes/${index}/key`, detail: `${key} is there twice` });
    else graph.addNode(key, { label: key, ...attributes });
  }
  for (const [index, { key, source, target, attributes }] of edges.entries()) {
    const loose = [source, target].find((end) => !graph.hasNode(end));
    if (loose !== undefined) faults.push({ pointer: `/edges/${index}`, detail: `there is no node ${loose}` });
    else if (graph.hasEdge(key))
      faults.push({ pointer: `/edges/${index}/key`, detail: `${key} is there twice` });
    else graph.addEdgeWithKey(key, source, target, attributes);
  }
  if (faults.length > 0) throw notAGraph(faults);
  return graph;
}

function notAGraph(faults: readonly Fault[]): AppError {
  const [first] = faults;
  const where = first ? ` ${first.pointer ?? ""}: ${first.detail}.` : "";
  return new AppError(
    "badData",
    `The file is not a graph that Hearsay exported in the full view.${where} Export it again, or mend it there.`,
    faults.slice(0, MOST_FAULTS),
  );
}
