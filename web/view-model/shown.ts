import { isNoProposal, isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { AgentAnswer, ClaimAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import type { Kind } from "../../src/vocabulary/kinds.ts";
import type { LookedAt } from "../address/view-address.ts";
import { count } from "./words.ts";

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
  /** Rows of another state may still be there while those asked for are on their way: they are never shown. */
  readonly state: LookedAt;
}

/** Statements that count, and those that are only proposed: never added up. */
interface Numbers {
  readonly accepted: number;
  readonly proposed: number;
}

/** What passes the filters, in the order it came. */
export interface Shown {
  readonly claims: readonly ClaimAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly agents: readonly AgentAnswer[];
  /** How many statements pass, and how many there are. */
  readonly found: Numbers;
  readonly total: Numbers;
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
  // Where only proposals are shown, claims and agents without one are left out of the lists.
  const fewer = narrowed || input.state === "proposed";
  const asked = input.statements.filter(isLookedAt(input.state));
  const known = input.state === "accepted" ? isNoProposal : () => true;
  const statements = asked.filter(
    (statement) =>
      (input.statementsKept?.has(statement.id) ?? true) &&
      (input.claimsKept?.has(statement.claim.id) ?? true) &&
      !(input.ownVoiceHidden && statement.ownVoice),
  );
  const speaking = new Set(statements.flatMap((statement) => statement.by));
  const spokenOf = new Set(statements.map((statement) => statement.claim.id));
  return {
    statements,
    claims: input.claims.filter((claim) => known(claim) && (!fewer || spokenOf.has(claim.id))),
    agents: input.agents.filter(
      (agent) =>
        known(agent) &&
        (!fewer || speaking.has(agent.id)) &&
        (input.kinds.length === 0 || !filtersAgents(input.kinds) || input.kinds.includes(agent.kind)),
    ),
    total: split(asked),
    found: split(statements),
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

/** "53 statements", "3 of 53 statements", and proposals after them: "53 statements, 12 proposals". */
export function shownWords({ found, total, narrowed }: Pick<Shown, "found" | "total" | "narrowed">): string {
  const words = (key: keyof Numbers, word: string): string =>
    narrowed ? `${found[key]} of ${count(total[key], word)}` : count(total[key], word);
  if (total.proposed === 0) return words("accepted", "statement");
  return [
    ...(total.accepted === 0 ? [] : [words("accepted", "statement")]),
    words("proposed", "proposal"),
  ].join(", ");
}

function isLookedAt(state: LookedAt): (statement: StatementAnswer) => boolean {
  if (state === "any") return () => true;
  return state === "proposed" ? isProposal : isNoProposal;
}

function split(statements: readonly StatementAnswer[]): Numbers {
  const proposed = statements.filter(isProposal).length;
  return { accepted: statements.length - proposed, proposed };
}

/** Choosing only, say, claims for the picture must not empty the list of speakers. */
function filtersAgents(kinds: readonly Kind[]): boolean {
  return kinds.includes("Person") !== kinds.includes("Organization");
}
