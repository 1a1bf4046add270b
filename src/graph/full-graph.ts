import { canonicalRecord } from "../model/canonical.ts";
import type { Record } from "../model/record.ts";
import type { EdgeKind } from "../vocabulary/edge-kinds.ts";
import type { EdgeEntry, Graph } from "./graphology.ts";
import { nodeEntries } from "./node-entries.ts";
import { sortedGraph } from "./sorted-graph.ts";

/**
 * The whole of a record as a graph: `recordOf` gives the record back. Nodes are keyed by id, edges by
 * `KIND:FROM:TO` (`in:FROM:TO:START`), affiliations and links by their own id. A field that lists other members
 * is not kept on the node: it is one edge a member, with its place in the list (`order`, from 0) where there are
 * several. The record must be closed: every id it refers to is in it (rule 2).
 */
export function fullGraph(record: Record): Graph {
  const canonical = canonicalRecord(record);
  return sortedGraph(nodeEntries(canonical), edgeEntries(canonical));
}

function edgeEntries(record: Record): EdgeEntry[] {
  return [
    ...record.documents.flatMap(({ id, by, publishedBy, basedOn, revisionOf }) => [
      ...edgesTo("by", id, by),
      ...edgesTo("publishedBy", id, [publishedBy]),
      ...edgesTo("basedOn", id, basedOn),
      ...edgesTo("revisionOf", id, [revisionOf]),
    ]),
    ...record.claims.flatMap(({ id, about }) => edgesTo("about", id, about)),
    ...record.statements.flatMap((statement) => [
      ...edgesTo("by", statement.id, statement.by),
      ...edgesTo(statement.act, statement.id, [statement.what]),
      ...edgesTo("against", statement.id, statement.against),
      ...edgesTo("onBehalfOf", statement.id, statement.onBehalfOf),
      ...anchorEdges(statement),
    ]),
    ...record.reviews.flatMap(({ id, by, reviews, cites }) => [
      ...edgesTo("by", id, by),
      ...edgesTo("reviews", id, reviews),
      ...edgesTo("cites", id, cites),
    ]),
    ...record.affiliations.map(affiliationEdge),
    ...record.links.map(linkEdge),
  ];
}

function edgesTo(kind: EdgeKind, from: string, to: readonly (string | undefined)[] = []): EdgeEntry[] {
  return to.flatMap((target, place) =>
    target === undefined
      ? []
      : [edge(`${kind}:${from}:${target}`, from, target, { kind, ...orderOf(to, place) })],
  );
}

function anchorEdges(statement: Record["statements"][number]): EdgeEntry[] {
  return statement.in.map(({ document, ...where }, place) =>
    edge(`in:${statement.id}:${document}:${where.start}`, statement.id, document, {
      kind: "in",
      ...orderOf(statement.in, place),
      ...where,
    }),
  );
}

/** The memberOf edge of an affiliation; its role and days are attributes. */
export function affiliationEdge(affiliation: Record["affiliations"][number]): EdgeEntry {
  const { id, member, organization, ...rest } = affiliation;
  return edge(id, member, organization, { kind: "memberOf", ...rest });
}

/** The edge of a link; who drew it stays a list of ids, since an edge cannot have edges. */
export function linkEdge(link: Record["links"][number]): EdgeEntry {
  const { id, from, to, ...rest } = link;
  return edge(id, from, to, rest);
}

function edge(key: string, source: string, target: string, attributes: EdgeEntry["attributes"]): EdgeEntry {
  return { key, source, target, attributes };
}

function orderOf(list: readonly unknown[], place: number): { readonly order?: number } {
  return list.length > 1 ? { order: place } : {};
}
