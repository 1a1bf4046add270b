import type { AgentAnswer, ClaimAnswer, FoundAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import { isNoProposal, isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { Kind } from "../../src/vocabulary/kinds.ts";
import type { LookedAt } from "../address/view-address.ts";
import type { Listed } from "../api/ask.ts";

export interface ShownInput {
  /** The rows that are there, of all there are; undefined while none came. */
  readonly claims: Listed<ClaimAnswer> | undefined;
  readonly statements: Listed<StatementAnswer> | undefined;
  readonly agents: Listed<AgentAnswer> | undefined;
  /** What passes the filters, as the server judges; undefined where everything is shown. */
  readonly found: FoundAnswer | undefined;
  readonly narrowed: boolean;
  /** The statements without the filters. */
  readonly all: Listed<StatementAnswer> | undefined;
  /** How many statements are only proposed. */
  readonly proposals: number | undefined;
  /** Kinds of node drawn; empty means all. */
  readonly kinds: readonly Kind[];
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
  /** The rows that are there: the first of those that pass. */
  readonly claims: readonly ClaimAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly agents: readonly AgentAnswer[];
  /** How long each list is: proposals are not counted unless there is nothing else. */
  readonly lengths: Readonly<Record<"claims" | "statements" | "agents", number>>;
  /** How many statements pass, and how many there are. */
  readonly found: Numbers;
  readonly total: Numbers;
  /** False when everything is shown, so that nothing need be looked up. */
  readonly narrowed: boolean;
  readonly kinds: readonly Kind[];
  /** Statements, claims, and the agents who speak or are spoken against; empty when everything is shown. */
  readonly ids: ReadonlySet<string>;
}

/** Puts what was found and the rows at hand together: a row that no longer passes is dropped at once. */
export function shownOf(input: ShownInput): Shown {
  const { found, state, narrowed } = input;
  const sets = found && setsOf(found);
  // Of very much that passes only the newest is told: the lists are asked for with the filters themselves.
  const told = found?.isCut ? undefined : sets;
  const passes = (ids: ReadonlySet<string> | undefined): ((row: { readonly id: string }) => boolean) => {
    return ({ id }) => ids?.has(id) ?? true;
  };
  const looked = state === "accepted" ? isNoProposal : () => true;
  const kinds = listedKinds(input.kinds);
  const claims = rowsOf(input.claims).filter(looked).filter(passes(told?.claims));
  const statements = rowsOf(input.statements).filter(isLookedAt(state)).filter(passes(told?.statements));
  const agents = rowsOf(input.agents)
    .filter(looked)
    .filter(passes(sets?.agents))
    .filter(({ kind }) => kinds.length === 0 || kinds.some((one) => one === kind));
  const total = totalOf(input);
  return {
    claims,
    statements,
    agents,
    lengths: {
      claims: lengthOf(input.claims, claims, counts(state)),
      statements: lengthOf(input.statements, statements, counts(state)),
      agents: lengthOf(input.agents, agents, (agent) => agent.statements > 0 || state === "proposed"),
    },
    found: found ? { accepted: found.total - found.proposed, proposed: found.proposed } : total,
    total,
    narrowed,
    kinds: input.kinds,
    ids: narrowed && sets ? sets.all : NONE,
  };
}

interface FoundSets extends Readonly<
  Record<"claims" | "statements" | "agents" | "all", ReadonlySet<string>>
> {}

const known = new WeakMap<FoundAnswer, FoundSets>();

/** What was found as sets, made once: rows come page by page, and thousands of ids would be gone through for each. */
function setsOf(found: FoundAnswer): FoundSets {
  let sets = known.get(found);
  if (!sets) {
    const { claims, statements, agents, against } = found;
    const all = new Set([...statements, ...claims, ...agents, ...against]);
    sets = { claims: new Set(claims), statements: new Set(statements), agents: new Set(agents), all };
    known.set(found, sets);
  }
  return sets;
}

const NONE: ReadonlySet<string> = new Set();

function rowsOf<Row>(list: Listed<Row> | undefined): readonly Row[] {
  return list?.rows ?? [];
}

function isWhole({ rows, total }: Listed<unknown>): boolean {
  return rows.length >= total;
}

/** Of a list that is there to its end the rows that count, else what the server said. */
function lengthOf<Row>(
  list: Listed<Row> | undefined,
  rows: readonly Row[],
  counts: (row: Row) => boolean,
): number {
  return !list || isWhole(list) ? rows.filter(counts).length : list.total;
}

function counts(state: LookedAt): (row: Pick<StatementAnswer, "state">) => boolean {
  return state === "proposed" ? () => true : isNoProposal;
}

function totalOf({ all, state, proposals = 0 }: ShownInput): Numbers {
  const total = all?.total ?? 0;
  if (all && isWhole(all)) {
    const rows = all.rows.filter(isLookedAt(state));
    const proposed = rows.filter(isProposal).length;
    return { accepted: rows.length - proposed, proposed };
  }
  const proposed = state === "accepted" ? 0 : state === "proposed" ? total : Math.min(total, proposals);
  return { accepted: total - proposed, proposed };
}

function isLookedAt(state: LookedAt): (statement: StatementAnswer) => boolean {
  if (state === "any") return () => true;
  return state === "proposed" ? isProposal : isNoProposal;
}

/** The kinds of agent listed, empty for both: choosing only, say, claims for the picture must not empty the speakers. */
export function listedKinds(kinds: readonly Kind[]): readonly Kind[] {
  const chosen = kinds.filter((kind) => kind === "Person" || kind === "Organization");
  return chosen.length === 1 ? chosen : [];
}
