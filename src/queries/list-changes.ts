import type { LogEntry, Store } from "../store/store.ts";
import type { PageOf } from "./page-of.ts";

/** A stretch of the log: entries after `since` up to revision `rev`; a page begins after entry `after`. */
export interface Stretch {
  readonly since: number;
  readonly after: number;
  readonly rev: number;
}

/** The log after a revision, oldest entry first. */
export async function listChanges(
  store: Store,
  { since, after, rev }: Stretch,
  limit: number,
): Promise<PageOf<LogEntry>> {
  const items = (await store.changes(after, limit)).filter(({ seq }) => seq <= rev);
  const last = items.at(-1)?.seq ?? rev;
  return { items, total: Math.max(0, rev - since), next: last < rev ? String(last) : undefined };
}
