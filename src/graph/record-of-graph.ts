import { canonicalRecord } from "../model/canonical.ts";
import { emptyRecord, type Record } from "../model/record.ts";
import { LINK_KINDS } from "../vocabulary/edge-kinds.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { EdgeEntry, Graph, NodeAttributes } from "./graphology.ts";
import { NODE_PART_NAMES, NODE_PARTS, REFERENCE_FIELDS, type NodePart } from "./node-parts.ts";

/**
 * The record a full graph was made of, in canonical form: the exact inverse of `fullGraph`. Attributes that no
 * record has, such as positions, are left out. The answer has the shape of a record only as far as the graph was
 * one of ours: check it where the graph came from outside.
 */
export function recordOf(graph: Graph): Record {
  const edges = [...graph.edgeEntries()].map(({ edge, source, target, attributes }) => ({
    key: edge,
    source,
    target,
    attributes,
  }));
  const parts = NODE_PART_NAMES.map((part) => {
    const kinds: readonly Kind[] = NODE_PARTS[part];
    const nodes = graph.filterNodes((_, { kind }) => kinds.includes(kind));
    return [part, nodes.map((id) => memberOf(graph, part, id))];
  });
  const linkKinds: readonly string[] = LINK_KINDS;
  // The members carry the fields they were made of; canonicalRecord keeps those of the schema and drops the rest.
  return canonicalRecord({
    ...emptyRecord(),
    ...Object.fromEntries(parts),
    affiliations: edges
      .filter(({ attributes }) => attributes.kind === "memberOf")
      .map(({ key, source, target, attributes }) => ({
        id: key,
        member: source,
        organization: target,
        ...attributes,
      })),
    links: edges
      .filter(({ attributes }) => linkKinds.includes(attributes.kind))
      .map(({ key, source, target, attributes }) => ({ id: key, from: source, to: target, ...attributes })),
  } as Record);
}

function memberOf(graph: Graph, part: NodePart, id: string): object {
  const attributes = graph.getNodeAttributes(id);
  const references = Object.entries(REFERENCE_FIELDS[part]).flatMap(([field, holds]) => {
    const edges = edgesOfField(graph, id, field, attributes);
    const values = edges.map(({ target, attributes: where }) =>
      holds === "anchors" ? { document: target, ...where } : target,
    );
    return values.length === 0 ? [] : [[field, holds === "one" ? values[0] : values] as const];
  });
  return { id, ...attributes, ...Object.fromEntries(references) };
}

/** The edges of one field of a member, in the order of the list they were made of. */
function edgesOfField(graph: Graph, id: string, field: string, member: NodeAttributes): EdgeEntry[] {
  const kind = field === "what" ? member["act"] : field;
  return graph
    .filterOutEdges(id, (_, attributes) => attributes.kind === kind)
    .map((key) => ({
      key,
      source: id,
      target: graph.target(key),
      attributes: graph.getEdgeAttributes(key),
    }))
    .sort((a, b) => Number(a.attributes["order"] ?? 0) - Number(b.attributes["order"] ?? 0));
}
