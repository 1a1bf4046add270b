import type { StatementFilter, Store } from "../store/store.ts";
import type { ClaimAnswer, StatementAnswer } from "./answers.ts";
import { claimSides } from "./claim-sides.ts";
import { groupRows } from "./group-rows.ts";
import type { Reading } from "./reading.ts";

/** The relay tree of a claim: at the top what was said of the claim itself. */
export interface ChainAnswer {
  readonly claim: ClaimAnswer;
  readonly statements: readonly ChainLink[];
}

/** A statement with those that point at it. */
export interface ChainLink {
  readonly statement: StatementAnswer;
  readonly passedOnBy: readonly ChainLink[];
}

/**
 * The relay tree of a claim: who said it at first hand, who passed that on, who passed that on in turn. A statement
 * whose inner one was filtered out stands at the top. Throws notFound.
 */
export async function claimChain(
  store: Store,
  id: string,
  filter: Omit<StatementFilter, "claim">,
  reading: Reading,
): Promise<ChainAnswer> {
  const { claim, statements } = await claimSides(store, id, filter, reading);
  const kept = new Set(statements.map((statement) => statement.id));
  const outer = groupRows(statements, ({ what }) => (kept.has(what) ? what : undefined));
  const linkOf = (statement: StatementAnswer): ChainLink => ({
    statement,
    passedOnBy: (outer.get(statement.id) ?? []).map(linkOf),
  });
  return { claim, statements: (outer.get(undefined) ?? []).map(linkOf) };
}
