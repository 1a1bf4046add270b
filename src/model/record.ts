import { z } from "zod";
import { Affiliation } from "./affiliation.ts";
import { Agent } from "./agent.ts";
import { Claim } from "./claim.ts";
import { Document } from "./document.ts";
import { Link } from "./link.ts";
import { Review } from "./review.ts";
import { Statement } from "./statement.ts";
import { Thing } from "./thing.ts";

export const FORMAT = "hearsay/1";

/** The parts of a record in the order they are written, each with the schema of one member. */
export const PARTS = {
  agents: Agent,
  things: Thing,
  affiliations: Affiliation,
  documents: Document,
  claims: Claim,
  statements: Statement,
  links: Link,
  reviews: Review,
} as const;

export type PartName = keyof typeof PARTS;
export type PartOf<P extends PartName> = z.infer<(typeof PARTS)[P]>;
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** One JSON file of everything: the lossless interchange format. Parts may be left out when empty. */
export const Record = z
  .strictObject({
    format: z.literal(FORMAT),
    agents: z.array(Agent).default([]),
    things: z.array(Thing).default([]),
    affiliations: z.array(Affiliation).default([]),
    documents: z.array(Document).default([]),
    claims: z.array(Claim).default([]),
    statements: z.array(Statement).default([]),
    links: z.array(Link).default([]),
    reviews: z.array(Review).default([]),
  })
  .meta({ title: "hearsay/1 record" });
export type Record = z.infer<typeof Record>;

/** A record with nothing in it. */
export function emptyRecord(): Record {
  return {
    format: FORMAT,
    agents: [],
    things: [],
    affiliations: [],
    documents: [],
    claims: [],
    statements: [],
    links: [],
    reviews: [],
  };
}
