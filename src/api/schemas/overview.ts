import { z } from "zod";
import { ACT_NAMES } from "../../vocabulary/acts/index.ts";
import { KIND_NAMES } from "../../vocabulary/kinds.ts";
import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import { STATES } from "../../vocabulary/statement-words.ts";
import type { ProposalCounts, SearchAnswer } from "../../queries/answers.ts";
import type { RootAnswer } from "../../queries/root.ts";
import type { StatsAnswer } from "../../queries/stats.ts";
import type { LogEntry } from "../../store/store.ts";
import { admits, count, list } from "./admits.ts";

const CountsSchema = z.record(z.enum(KIND_NAMES), count);

const ProposalsSchema = admits<ProposalCounts>()(
  z.strictObject({ statements: count, documents: count.describe("In which they stand.") }),
);

export const RootSchema = admits<RootAnswer>()(
  z.strictObject({
    name: z.string(),
    version: z.string(),
    rev: count,
    revisedAt: z.string().optional(),
    counts: CountsSchema,
    proposals: ProposalsSchema,
    links: z.record(z.string(), z.string()),
  }),
);

export const StatsSchema = admits<StatsAnswer>()(
  z.strictObject({
    counts: CountsSchema,
    proposals: ProposalsSchema,
    contested: count,
    acts: z.record(z.enum(ACT_NAMES), count),
    standings: z.record(z.enum(STANDING_NAMES), count),
    months: list(z.strictObject({ month: z.string(), statements: count })),
  }),
);

export const SearchHitSchema = admits<SearchAnswer>()(
  z.strictObject({
    id: z.string(),
    kind: z.enum(KIND_NAMES),
    label: z.string(),
    state: z.enum(STATES),
    score: z.number().describe("Higher is better."),
  }),
);

export const LogEntrySchema = admits<LogEntry>()(
  z.strictObject({
    seq: count,
    at: z.string(),
    by: z.string(),
    op: z.literal("put"),
    id: z.string(),
    patch: z.strictObject({
      part: z.string(),
      value: z.unknown().describe("The member as a record has it from this change on."),
    }),
    why: z.string().optional(),
  }),
);
