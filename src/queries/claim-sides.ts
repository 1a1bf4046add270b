import type { StatementFilter, Store } from "../store/store.ts";
import type { ClaimSidesAnswer } from "./answers.ts";
import { describeStatements } from "./describe-statements.ts";
import { everyRow } from "./every-row.ts";
import { oneClaim } from "./one-claim.ts";
import type { PageOf } from "./page-of.ts";
import type { Reading } from "./reading.ts";

/** What is said about a claim and its variants, all sides, oldest first: a page of it. Throws notFound. */
// oxlint-disable-next-line max-params -- as claimSides takes them, and where the page begins
export async function pageOfSides(
  store: Store,
  id: string,
  filter: Omit<StatementFilter, "claim">,
  page: { readonly limit: number; readonly after?: string },
  reading: Reading,
): Promise<ClaimSidesAnswer & Pick<PageOf<unknown>, "total" | "next">> {
  const claim = await oneClaim(store, id);
  const { rows, total, next } = await store.statements({ ...filter, claim: [id] }, { ...page, sort: "said" });
  return { claim, statements: await describeStatements(store, rows, reading), total, next };
}

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
