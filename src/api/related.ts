import type { AgentAnswer, ClaimAnswer, DocumentAnswer, StatementAnswer } from "../queries/answers.ts";
import type { Related } from "./includes.ts";

export const STATEMENT_RELATED: Related<StatementAnswer> = {
  agents: ({ by, against, onBehalfOf }) => [...by, ...against, ...onBehalfOf],
  claims: ({ claim }) => [claim.id],
  documents: ({ evidence }) => evidence.map(({ document }) => document),
};

export const CLAIM_RELATED: Related<ClaimAnswer> = {
  agents: ({ sides, about }) => [
    ...Object.values(sides).flatMap((side) => side.map(({ id }) => id)),
    ...about,
  ],
  claims: ({ contradicts, supports }) => [...contradicts, ...supports],
};

export const AGENT_RELATED: Related<AgentAnswer> = {
  agents: ({ roles, members }) => [
    ...roles.map(({ organization }) => organization.id),
    ...members.map(({ id }) => id),
  ],
};

export const DOCUMENT_RELATED: Related<DocumentAnswer> = {
  agents: ({ by, publishedBy }) => [...by, ...(publishedBy === undefined ? [] : [publishedBy])],
  documents: ({ basedOn, revisionOf }) => [...basedOn, ...(revisionOf === undefined ? [] : [revisionOf])],
};
