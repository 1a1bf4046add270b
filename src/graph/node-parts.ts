import type { Kind } from "../vocabulary/kinds.ts";

/** The parts of a record whose members are nodes, with the kinds that stand in each. */
export const NODE_PARTS = {
  agents: ["Person", "Organization"],
  things: ["Thing"],
  documents: ["Document"],
  claims: ["Claim"],
  statements: ["Statement"],
  reviews: ["Review"],
} as const satisfies { readonly [part: string]: readonly Kind[] };

export type NodePart = keyof typeof NODE_PARTS;
export const NODE_PART_NAMES = Object.keys(NODE_PARTS) as readonly NodePart[];

/**
 * The fields of a member that are edges of the graph and not attributes of its node. The field's name is the kind
 * of edge, except for `what`, where the kind is the act. one: a single id; list: ids whose order counts;
 * anchors: a list that says where in the document.
 */
export const REFERENCE_FIELDS = {
  agents: {},
  things: {},
  documents: { by: "list", publishedBy: "one", basedOn: "list", revisionOf: "one" },
  claims: { about: "list" },
  statements: { by: "list", what: "one", against: "list", onBehalfOf: "list", in: "anchors" },
  reviews: { by: "list", reviews: "list", cites: "list" },
} as const satisfies {
  readonly [Part in NodePart]: { readonly [field: string]: "one" | "list" | "anchors" };
};
