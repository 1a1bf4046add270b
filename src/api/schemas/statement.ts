import { z } from "zod";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { STANCE_NAMES } from "../../vocabulary/stances.ts";
import { CERTAINTIES, MODES } from "../../vocabulary/statement-words.ts";
import type {
  EvidenceAnswer,
  Speaker,
  StatementAnswer,
  StatementGroup,
  ViaAnswer,
} from "../../queries/answers.ts";
import { admits, count, list } from "./admits.ts";
import { ClaimHeadSchema, NamedSchema, ORIGIN_SHAPE, WordsSchema } from "./named.ts";

const RoleSchema = z.strictObject({ role: z.string().optional(), organization: NamedSchema });

export const SpeakerSchema = admits<Speaker>()(
  z.strictObject({
    ...NamedSchema.shape,
    roles: list(RoleSchema).describe("Held on the day."),
    formerRoles: list(RoleSchema).describe("Over by the day."),
  }),
);

export const EvidenceSchema = admits<EvidenceAnswer>()(
  z.strictObject({
    document: z.string(),
    title: z.string(),
    outlet: NamedSchema.optional(),
    url: z.string().optional(),
    published: z.string().optional(),
    exact: z.string().optional().describe("The very words; absent where they are withheld."),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    start: count.describe("In Unicode code points of the cleaned text."),
    end: count,
    exactSha256: z.string().optional(),
    isRetelling: z.boolean().describe("A document nobody publishes that retells another."),
    words: WordsSchema,
  }),
);

export const ViaSchema = admits<ViaAnswer>()(
  z.strictObject({
    statement: z.string(),
    act: z.enum(ACT_NAMES),
    speakers: list(NamedSchema),
    sentence: z.string(),
  }),
);

export const StatementSchema = admits<StatementAnswer>()(
  z.strictObject({
    id: z.string(),
    kind: z.literal("Statement"),
    by: list(z.string()),
    speakers: list(SpeakerSchema),
    act: z.enum(ACT_NAMES),
    stance: z.enum(STANCE_NAMES).describe("Of the act itself."),
    side: z.enum(STANCE_NAMES).describe("Towards the claim at the end of the chain."),
    what: z.string().describe("The claim or statement it points at."),
    claim: ClaimHeadSchema.describe("The claim at the end of the chain."),
    against: list(z.string()),
    targets: list(NamedSchema),
    onBehalfOf: list(z.string()),
    principals: list(NamedSchema),
    cue: z.string().optional(),
    mode: z.enum(MODES).optional(),
    certainty: z.enum(CERTAINTIES),
    said: z.string().optional(),
    depth: count.describe("Enclosing statements in the same document; 0 is first hand."),
    ownVoice: z.boolean().describe("The document's own publisher speaks."),
    sentence: z.string().describe("Plain words: who does what to which claim."),
    evidence: list(EvidenceSchema),
    via: list(ViaSchema).describe("Who passed it on, nearest first."),
    ...ORIGIN_SHAPE,
  }),
);

export const StatementGroupSchema = admits<StatementGroup>()(
  z.strictObject({
    key: z.string(),
    label: z.string(),
    count,
    items: list(z.string()).describe("Ids of the statements, newest first."),
  }),
);
