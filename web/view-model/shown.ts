import type { AgentAnswer, ClaimAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import type { Kind } from "../../src/vocabulary/kinds.ts";

export interface ShownInput {
  readonly claims: readonly ClaimAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly agents: readonly AgentAnswer[];
  /** Statements and claims that pass the filters of the server; undefined where none is set. */
  readonly statementsKept: ReadonlySet<string> | undefined;
  readonly claimsKept: ReadonlySet<string> | undefined;
  /** Kinds of node drawn; empty means all. */
  readonly kinds: readonly Kind[];
  readonly ownVoiceHidden: boolean;
}

/** What passes the filters, in the order it came. */
export interface Shown {
  readonly claims: readonly ClaimAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly agents: readonly AgentAnswer[];
  readonly total: number;
  /** False when everything is shown, so that nothing need be looked up. */
  readonly narrowed: boolean;
  readonly kinds: readonly Kind[];
  /** Statements, claims, and the agents who speak or are spoken against. */
  readonly ids: ReadonlySet<string>;
}

/** Puts the filters together: a claim is shown when it passes itself and something said about it does, and back. */
export function shownOf(input: ShownInput): Shown {
  const narrowed =
    input.statementsKept !== undefined || input.claimsKept !== undefined || input.ownVoiceHidden;
  const statements = input.statements.filter(
    (statement) =>
      (input.statementsKept?.has(statement.id) ?? true) &&
      (input.claimsKept?.has(statement.claim.id) ?? true) &&
      !(input.ownVoiceHidden && statement.ownVoice),
  );
  const speaking = new Set(statements.flatMap((statement) => statement.by));
  const spokenOf = new Set(statements.map((statement) => statement.claim.id));
  return {
    statements,
    claims: narrowed ? input.claims.filter((claim) => spokenOf.has(claim.id)) : input.claims,
    agents: input.agents.filter(
      (agent) =>
        (!narrowed || speaking.has(agent.id)) &&
        (input.kinds.length === 0 || !filtersAgents(input.kinds) || input.kinds.includes(agent.kind)),
    ),
    total: input.statements.length,
    narrowed,
    kinds: input.kinds,
    ids: new Set([
      ...statements.map((statement) => statement.id),
      ...statements.flatMap((statement) => statement.against),
      ...speaking,
      ...spokenOf,
    ]),
  };
}

/** Choosing only, say, claims for the picture must not empty the list of speakers. */
function filtersAgents(kinds: readonly Kind[]): boolean {
  return kinds.includes("Person") !== kinds.includes("Organization");
}
