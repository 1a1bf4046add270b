import type { PageRequest, StatementFilter, StatementSort, Store } from "../store/store.ts";
import type { StatementAnswer } from "./answers.ts";
import { describeStatements } from "./describe-statements.ts";
import type { PageOf } from "./page-of.ts";
import type { Reading } from "./reading.ts";

/** Who said what: the statements that pass a filter. */
export async function listStatements(
  store: Store,
  filter: StatementFilter,
  page: PageRequest<StatementSort>,
  reading: Reading,
): Promise<PageOf<StatementAnswer>> {
  const { rows, total, next } = await store.statements(filter, page);
  return { items: await describeStatements(store, rows, reading), total, next };
}
