import type { z } from "zod";
import { AgentSchema } from "./agent.ts";
import { ChainLinkSchema, ChainSchema, ClaimSchema, ClaimSidesSchema, ClusterSchema } from "./claim.ts";
import { DocumentSchema, DocumentTextSchema } from "./document.ts";
import { FoundSchema } from "./found.ts";
import { GraphColumnsSchema, GraphSchema, NeighboursSchema } from "./graph.ts";
import { ClaimHeadSchema, NamedSchema } from "./named.ts";
import { LogEntrySchema, RootSchema, SearchHitSchema, StatsSchema } from "./overview.ts";
import { ProblemSchema } from "./problem.ts";
import { RelationsSchema } from "./relations.ts";
import {
  EvidenceSchema,
  SpeakerSchema,
  StatementGroupSchema,
  StatementSchema,
  ViaSchema,
} from "./statement.ts";

/** The shapes that go by a name in openapi.json. */
export const COMPONENTS: Readonly<Record<string, z.ZodType>> = {
  Named: NamedSchema,
  ClaimHead: ClaimHeadSchema,
  Speaker: SpeakerSchema,
  Evidence: EvidenceSchema,
  Via: ViaSchema,
  Statement: StatementSchema,
  StatementGroup: StatementGroupSchema,
  Claim: ClaimSchema,
  ClaimSides: ClaimSidesSchema,
  Chain: ChainSchema,
  ChainLink: ChainLinkSchema,
  Cluster: ClusterSchema,
  Agent: AgentSchema,
  Document: DocumentSchema,
  DocumentText: DocumentTextSchema,
  Graph: GraphSchema,
  GraphColumns: GraphColumnsSchema,
  Found: FoundSchema,
  Neighbours: NeighboursSchema,
  Relations: RelationsSchema,
  SearchHit: SearchHitSchema,
  LogEntry: LogEntrySchema,
  Root: RootSchema,
  Stats: StatsSchema,
  Problem: ProblemSchema,
};
