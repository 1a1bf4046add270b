import { z } from "zod";
import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import { CLAIM_SUBTYPES } from "../../vocabulary/subtypes.ts";
import type { ClaimAnswer, ClaimSidesAnswer } from "../../queries/answers.ts";
import type { ChainAnswer } from "../../queries/claim-chain.ts";
import type { ClusterAnswer } from "../../queries/claim-cluster.ts";
import { admits, count, list } from "./admits.ts";
import { NamedSchema, ORIGIN_SHAPE } from "./named.ts";
import { StatementSchema } from "./statement.ts";

const STANDING_SHAPE = {
  standing: z.enum(STANDING_NAMES),
  for: count,
  against: count,
  open: count,
  speakers: count,
  outlets: count,
  independentOutlets: count,
  lowestDepth: count.optional(),
  firstSaid: z.string().optional(),
  lastSaid: z.string().optional(),
};

/** The subtype is checked against its closed list here; the answer's type is wider for the readers' sake. */
export const ClaimSchema = admits<ClaimAnswer & { readonly subtype: (typeof CLAIM_SUBTYPES)[number] }>()(
  z.strictObject({
    id: z.string(),
    kind: z.literal("Claim"),
    text: z.string(),
    subtype: z.enum(CLAIM_SUBTYPES),
    quantity: z.strictObject({ value: z.number(), unit: z.string() }).optional(),
    about: list(z.string()),
    topics: list(NamedSchema),
    ...STANDING_SHAPE,
    sides: z.strictObject({
      for: list(NamedSchema),
      against: list(NamedSchema),
      open: list(NamedSchema),
      relay: list(NamedSchema),
    }),
    more: z
      .strictObject({ for: count, against: count, open: count, relay: count })
      .describe("How many stand on each side besides those who are named."),
    contradicts: list(z.string()),
    supports: list(z.string()),
    proposals: count.describe("Proposed statements about it; sides and standing are without them."),
    ...ORIGIN_SHAPE,
  }),
);

type Checked<Answer> = Answer & { readonly claim: { readonly subtype: (typeof CLAIM_SUBTYPES)[number] } };

export const ClaimSidesSchema = admits<Checked<ClaimSidesAnswer>>()(
  z.strictObject({ claim: ClaimSchema, statements: list(StatementSchema) }),
);

export const ChainLinkSchema = z.strictObject({
  statement: StatementSchema,
  get passedOnBy() {
    return z.array(ChainLinkSchema).readonly();
  },
});

export const ChainSchema = admits<Checked<ChainAnswer>>()(
  z.strictObject({ claim: ClaimSchema, statements: list(ChainLinkSchema) }),
);

type CheckedCluster = Omit<ClusterAnswer, "members"> & {
  readonly members: readonly Checked<ClusterAnswer["members"][number]>[];
};

export const ClusterSchema = admits<CheckedCluster>()(
  z.strictObject({
    canonical: z.string(),
    members: list(z.strictObject({ claim: ClaimSchema, drawnBy: list(NamedSchema) })),
  }),
);
