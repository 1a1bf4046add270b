import { z } from "zod";
import { EDGE_KINDS, type EdgeKind } from "../../vocabulary/edge-kinds.ts";
import { KIND_NAMES } from "../../vocabulary/kinds.ts";
import { STANCE_NAMES } from "../../vocabulary/stances.ts";
import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import { STATES } from "../../vocabulary/statement-words.ts";
import type { GraphAnswer, NeighboursAnswer } from "../../queries/answers.ts";
import { DRAWN_VIEWS } from "../../queries/graphs.ts";
import { admits, count, list } from "./admits.ts";

// Object.keys forgets that the keys are exactly the kinds of edge.
export const EdgeKindSchema = z.enum(Object.keys(EDGE_KINDS) as [EdgeKind, ...EdgeKind[]]);

const StateSchema = z.enum(STATES).optional().describe("Only where it is not accepted.");

const NODE_SHAPE = {
  kind: z.enum(KIND_NAMES),
  label: z.string(),
  subtype: z.string().optional(),
  state: StateSchema,
};

const EdgeSchema = z.strictObject({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  attributes: z.strictObject({
    kind: EdgeKindSchema,
    stance: z.enum(STANCE_NAMES).optional(),
    statement: z.string().optional(),
    depth: count.optional(),
    role: z.string().optional(),
    state: StateSchema,
  }),
});

export const GraphSchema = admits<GraphAnswer>()(
  z.strictObject({
    attributes: z.strictObject({ view: z.enum(DRAWN_VIEWS), rev: count, shown: count, total: count }),
    options: z.strictObject({
      type: z.literal("directed"),
      multi: z.literal(true),
      allowSelfLoops: z.literal(true),
    }),
    nodes: list(
      z.strictObject({
        key: z.string(),
        attributes: z.strictObject({
          ...NODE_SHAPE,
          x: z.number(),
          y: z.number(),
          size: z.number(),
          community: z.int().min(0).optional(),
          standing: z.enum(STANDING_NAMES).optional(),
          for: count.optional(),
          against: count.optional(),
          open: count.optional(),
        }),
      }),
    ),
    edges: list(EdgeSchema),
  }),
);

export const NeighboursSchema = admits<NeighboursAnswer>()(
  z.strictObject({
    id: z.string(),
    total: count,
    nodes: list(z.strictObject({ key: z.string(), attributes: z.strictObject(NODE_SHAPE) })),
    edges: list(EdgeSchema),
  }),
);
