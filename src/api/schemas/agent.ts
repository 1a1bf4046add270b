import { z } from "zod";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import type { AgentAnswer } from "../../queries/answers.ts";
import { admits, count, list } from "./admits.ts";
import { NamedSchema, ORIGIN_SHAPE } from "./named.ts";

export const AgentSchema = admits<AgentAnswer>()(
  z.strictObject({
    id: z.string(),
    kind: z.enum(["Person", "Organization"]),
    subtype: z.string().optional(),
    name: z.string(),
    altNames: list(z.string()),
    ids: z.record(z.string(), z.string()).describe("Identifiers elsewhere, by scheme."),
    anonymous: z.boolean(),
    roles: list(
      z.strictObject({
        role: z.string().optional(),
        organization: NamedSchema,
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    ),
    members: list(z.strictObject({ ...NamedSchema.shape, role: z.string().optional() })),
    acts: z.partialRecord(z.enum(ACT_NAMES), count).describe("Statements by act."),
    claims: z.partialRecord(z.enum(STANDING_NAMES), count).describe("Claims it took part in, by standing."),
    statements: count,
    proposals: count.describe("Proposed statements of it; the other numbers are without them."),
    ...ORIGIN_SHAPE,
  }),
);
