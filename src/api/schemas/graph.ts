import { z } from "zod";
import { EDGE_KINDS, type EdgeKind } from "../../vocabulary/edge-kinds.ts";
import { KIND_NAMES } from "../../vocabulary/kinds.ts";
import { STANCE_NAMES } from "../../vocabulary/stances.ts";
import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import { STATES } from "../../vocabulary/statement-words.ts";
import type { GraphAnswer, GraphColumnsAnswer, NeighboursAnswer } from "../../queries/answers.ts";
import { VIEW_NAMES } from "../../queries/graphs.ts";
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
    to: z.string().optional(),
    state: StateSchema,
  }),
});

const AttributesSchema = z.strictObject({
  view: z.enum(VIEW_NAMES),
  rev: count,
  shown: count,
  total: count,
  overview: z
    .strictObject({
      claims: count.describe("Claims shown."),
      speakers: count.describe("Speakers shown."),
      folded: z
        .strictObject({
          statements: count.optional(),
          claims: count.optional(),
          speakers: count.optional(),
        })
        .describe("What is left out, as far as it can be counted under the filters that are on."),
    })
    .optional()
    .describe("Only where more pass than a picture holds: then it shows the most contested claims."),
});

export const GraphSchema = admits<GraphAnswer>()(
  z.strictObject({
    attributes: AttributesSchema,
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

const ColumnsSchema = z.record(
  z.string(),
  z
    .union([
      list(z.union([z.string(), z.number(), z.literal(true), z.null()])),
      z.strictObject({ words: list(z.string()), at: list(z.union([count, z.literal(true), z.null()])) }),
    ])
    .describe(
      "One value a row, null where it has none; words that come often stand once, with their places.",
    ),
);

/** The same graph as lists of values; `source` and `target` are places in the list of nodes. */
export const GraphColumnsSchema = admits<GraphColumnsAnswer>()(
  z.strictObject({
    attributes: AttributesSchema,
    nodes: z.strictObject({ key: list(z.string()), fields: ColumnsSchema }),
    edges: z.strictObject({
      key: list(z.string()),
      source: list(count),
      target: list(count),
      fields: ColumnsSchema,
    }),
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
