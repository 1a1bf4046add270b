import { kindOfId } from "../vocabulary/kinds.ts";
import type { Claim } from "../model/claim.ts";
import type { Statement } from "../model/statement.ts";
import type { Store } from "../store/store.ts";
import { nodesOf } from "./nodes-of.ts";

/** Statements with everything on their way to the claims at the end. */
export interface Chains {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/** Reads these statements and what they point at, one call a link of the longest chain. */
export async function chainsOf(store: Store, ids: Iterable<string>): Promise<Chains> {
  const statements = await statementsOnTheWay(store, ids);
  const claims = await nodesOf(
    store,
    "Claim",
    [...statements.values()].map(({ what }) => what),
  );
  return { statements, claims };
}

/** These statements and those they point at, by id; what is at hand already is not read again. */
export async function statementsOnTheWay(
  store: Store,
  ids: Iterable<string>,
  atHand: readonly Statement[] = [],
): Promise<ReadonlyMap<string, Statement>> {
  const statements = new Map<string, Statement>(atHand.map((statement) => [statement.id, statement]));
  const notRead = (wanted: Iterable<string>): ReadonlySet<string> =>
    new Set([...wanted].filter((id) => kindOfId(id) === "Statement" && !statements.has(id)));
  let wanted = notRead([...ids, ...atHand.map(({ what }) => what)]);
  while (wanted.size > 0) {
    const found = await nodesOf(store, "Statement", wanted);
    for (const [id, statement] of found) statements.set(id, statement);
    wanted = notRead([...found.values()].map(({ what }) => what));
  }
  return statements;
}
