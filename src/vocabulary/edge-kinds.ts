import { ACTS } from "./acts/index.ts";
import type { ActName } from "./acts/names.ts";
import type { Kind } from "./kinds.ts";

/** What an edge may join. `label` is read from the first node to the second. */
export interface EdgeRule {
  readonly label: string;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
}

const AGENT = ["Person", "Organization"] as const;
const ANY: readonly Kind[] = ["Person", "Organization", "Thing", "Document", "Claim", "Statement", "Review"];

const STRUCTURE = {
  by: { label: "by", from: ["Statement", "Document", "Review"], to: AGENT },
  against: { label: "against", from: ["Statement"], to: AGENT },
  onBehalfOf: { label: "on behalf of", from: ["Statement"], to: ["Organization"] },
  memberOf: { label: "member of", from: AGENT, to: ["Organization"] },
  in: { label: "in", from: ["Statement"], to: ["Document"] },
  publishedBy: { label: "published by", from: ["Document"], to: ["Organization"] },
  basedOn: { label: "based on", from: ["Document"], to: ["Document"] },
  revisionOf: { label: "revision of", from: ["Document"], to: ["Document"] },
  about: { label: "about", from: ["Claim"], to: ["Person", "Organization", "Thing"] },
  contradicts: { label: "contradicts", from: ["Claim"], to: ["Claim"] },
  supports: { label: "supports", from: ["Claim"], to: ["Claim"] },
  sameAs: { label: "same as", from: ANY, to: ANY },
  reviews: { label: "reviews", from: ["Review"], to: ["Claim", "Statement"] },
  cites: { label: "cites", from: ["Review"], to: ["Document"] },
} as const satisfies Record<string, EdgeRule>;

type StructureKind = keyof typeof STRUCTURE;
export type EdgeKind = StructureKind | ActName;

const ACT_EDGES = Object.fromEntries(
  Object.entries(ACTS).map(([name, act]) => [
    name,
    { label: act.label, from: ["Statement"], to: act.pointsAt },
  ]),
  // Object.fromEntries forgets its keys; they are exactly the acts.
) as unknown as Record<ActName, EdgeRule>;

/** Every kind of edge: the structure of the model, and one kind an act. */
export const EDGE_KINDS: Readonly<Record<EdgeKind, EdgeRule>> = { ...STRUCTURE, ...ACT_EDGES };

/** The kinds of link between claims or twins that a record lists under `links`. */
export const LINK_KINDS = ["contradicts", "supports", "sameAs"] as const;
