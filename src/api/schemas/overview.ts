import { z } from "zod";
import { ACT_NAMES } from "../../vocabulary/acts/names.ts";
import { KIND_NAMES } from "../../vocabulary/kinds.ts";
import { STANDING_NAMES } from "../../vocabulary/standings.ts";
import { STATES } from "../../vocabulary/statement-words.ts";
import type { ProposalCounts, SearchAnswer } from "../../queries/answers.ts";
import { PERIODS, type PeriodTally } from "../../queries/periods.ts";
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

const PeriodSchema = admits<PeriodTally>()(
  z.strictObject({
    period: z
      .string()
      .describe("YYYY-MM-DD, YYYY-MM or YYYY: a date less exact than asked for is a period of its own."),
    statements: count,
    for: count.describe("Side towards the claim at the end of the chain."),
    against: count,
    open: count,
    relay: count,
  }),
);

export const StatsSchema = admits<StatsAnswer>()(
  z.strictObject({
    counts: CountsSchema,
    proposals: ProposalsSchema,
    contested: count,
    acts: z.record(z.enum(ACT_NAMES), count).describe("Of the statements asked for."),
    standings: z.record(z.enum(STANDING_NAMES), count),
    months: list(z.strictObject({ month: z.string(), statements: count })),
    period: z.enum(PERIODS).describe("How finely time is cut in periods."),
    periods: list(PeriodSchema).describe("Oldest first; those without statements are left out."),
    undated: count.describe("Statements asked for of which no day is known."),
    first: z.string().optional().describe("First day that any of them may be of, YYYY-MM-DD."),
    last: z.string().optional().describe("Last day that any of them may be of, YYYY-MM-DD."),
  }),
);

export const SearchHitSchema = admits<SearchAnswer>()(
  z.strictObject({
    id: z.string(),
    kind: z.enum(KIND_NAMES),
    label: z.string(),
    state: z.enum(STATES),
    score: z.number().describe("Higher is better."),
    corrected: z
      .string()
      .optional()
      .describe("The words searched instead, where those asked for lead nowhere."),
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
