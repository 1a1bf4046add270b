import type { StatementFilter, Store } from "../store/store.ts";
import type { ClaimSidesAnswer } from "./answers.ts";
import { describeStatements } from "./describe-statements.ts";
import { everyRow } from "./every-row.ts";
import { oneClaim } from "./one-claim.ts";
import type { Reading } from "./reading.ts";

/** Everything said about a claim and its variants, all sides, oldest first. Throws notFound. */
export async function claimSides(
  store: Store,
  id: string,
  filter: Omit<StatementFilter, "claim">,
  reading: Reading,
): Promise<ClaimSidesAnswer> {
  const claim = await oneClaim(store, id);
  const rows = await everyRow((page) => store.statements({ ...filter, claim: [id] }, page), "said");
  return { claim, statements: await describeStatements(store, rows, reading) };
}
