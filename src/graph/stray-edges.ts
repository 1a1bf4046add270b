import { LINK_KINDS } from "../vocabulary/edge-kinds.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { Graph } from "./graphology.ts";
import { isActName } from "./is-act-name.ts";
import { NODE_PART_NAMES, NODE_PARTS, REFERENCE_FIELDS } from "./node-parts.ts";

/**
 * The keys of edges that `recordOf` has no field for, because no such edge leaves a node of that kind or because the
 * field takes one only. A graph made by `fullGraph` has none; in a graph from outside they would be lost in silence.
 */
export function strayEdges(graph: Graph): string[] {
  const links: ReadonlySet<string> = new Set(["memberOf", ...LINK_KINDS]);
  const taken = new Set<string>();
  return graph.filterEdges((_, { kind }, source, __, { kind: sourceKind, act }) => {
    if (links.has(kind)) return false;
    if (isActName(kind) && kind !== act) return true;
    const field = isActName(kind) ? "what" : kind;
    const holds = fieldsOf(sourceKind)[field];
    if (holds !== "one") return holds === undefined;
    const place = `${source} ${field}`;
    if (taken.has(place)) return true;
    taken.add(place);
    return false;
  });
}

function fieldsOf(kind: Kind): { readonly [field: string]: string } {
  const part = NODE_PART_NAMES.find((name) => (NODE_PARTS[name] as readonly Kind[]).includes(kind));
  return part ? REFERENCE_FIELDS[part] : {};
}
