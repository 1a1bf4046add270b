/** The kinds of node. `prefix` begins every id; shape and colour tell them apart on the screen. */
export const KINDS = {
  Person: { prefix: "per", label: "person", plural: "people", colour: "#2f6f4f", shape: "circle" },
  Organization: {
    prefix: "org",
    label: "organisation",
    plural: "organisations",
    colour: "#3d5a98",
    shape: "square",
  },
  Thing: { prefix: "thg", label: "topic", plural: "topics", colour: "#6d6f74", shape: "triangle" },
  Document: { prefix: "doc", label: "document", plural: "documents", colour: "#7a5a3a", shape: "page" },
  Claim: { prefix: "clm", label: "claim", plural: "claims", colour: "#8a6a00", shape: "diamond" },
  Statement: { prefix: "stm", label: "statement", plural: "statements", colour: "#4a4e57", shape: "dot" },
  Review: { prefix: "rev", label: "review", plural: "reviews", colour: "#8c3b6a", shape: "hexagon" },
} as const;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The kind an id belongs to by its prefix, or undefined for a prefix nobody uses. */
export function kindOfId(id: string): Kind | undefined {
  return KIND_NAMES.find((kind) => id.startsWith(`${KINDS[kind].prefix}-`));
}
