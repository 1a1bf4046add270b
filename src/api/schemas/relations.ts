import { z } from "zod";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { STANCE_NAMES } from "../../vocabulary/stances.ts";
import type { RelationsAnswer } from "../../queries/answers.ts";
import { admits, list } from "./admits.ts";
import { EdgeKindSchema } from "./graph.ts";
import { ClaimHeadSchema, NamedSchema } from "./named.ts";
import { StatementSchema } from "./statement.ts";

const SideSchema = z.strictObject({
  stance: z.enum(STANCE_NAMES),
  act: z.enum(ACT_NAMES),
  speaker: NamedSchema,
  statement: z.string(),
});

export const RelationsSchema = admits<RelationsAnswer>()(
  z.strictObject({
    a: NamedSchema,
    b: NamedSchema,
    acts: list(StatementSchema),
    claims: list(z.strictObject({ claim: ClaimHeadSchema, a: list(SideSchema), b: list(SideSchema) })),
    roles: list(
      z.strictObject({ member: NamedSchema, organization: NamedSchema, role: z.string().optional() }),
    ),
    paths: list(
      list(
        z.strictObject({
          node: NamedSchema,
          edge: z
            .strictObject({ kind: EdgeKindSchema, key: z.string(), forward: z.boolean() })
            .optional()
            .describe("How the step before led here; absent at the start."),
        }),
      ),
    ),
  }),
);
