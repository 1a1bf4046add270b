import { ACTS } from "../vocabulary/acts/index.ts";
import type { ActName } from "../vocabulary/acts/names.ts";
import { STANCES } from "../vocabulary/stances.ts";
import { compareText } from "../model/canonical.ts";
import type { StatementFilter, Store, StoredStatement } from "../store/store.ts";
import type { StatementGroup } from "./answers.ts";
import { clustersOf } from "./clusters.ts";
import { everyRow } from "./every-row.ts";
import { refuseTooMany } from "./most-rows.ts";
import { labelsOf } from "./labels-of.ts";
import { groupRows } from "./group-rows.ts";
import { nodesOf } from "./nodes-of.ts";
import type { PageOf } from "./page-of.ts";

/** How the rows of a page get their keys: a statement with two speakers stands under both. */
type KeysOf = (row: StoredStatement) => readonly string[];

/** The ways to group statements. A statement without a key, such as one of no outlet, is in no group. */
const GROUPINGS = {
  by: async () => (row) => row.statement.by,
  act: async () => (row) => [row.statement.act],
  stance: async () => (row) => [ACTS[row.statement.act].stance],
  claim: async () => (row) => [row.claim],
  document: async () => (row) => documentsOf(row),
  outlet: async (store, rows) => {
    const documents = await nodesOf(store, "Document", rows.flatMap(documentsOf));
    return (row) => documentsOf(row).flatMap((id) => documents.get(id)?.publishedBy ?? []);
  },
} as const satisfies Readonly<
  Record<string, (store: Store, rows: readonly StoredStatement[]) => Promise<KeysOf>>
>;

export type Grouping = keyof typeof GROUPINGS;
export const GROUPING_NAMES = Object.keys(GROUPINGS) as readonly Grouping[];

/**
 * Statements that pass a filter by one of their features, twins together, the largest group first. `offset` counts
 * groups.
 */
export async function groupStatements(
  store: Store,
  filter: StatementFilter,
  grouping: Grouping,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PageOf<StatementGroup>> {
  const { total } = await store.statements(filter, { limit: 0, sort: "-said" });
  refuseTooMany(total, { parameter: "groupBy", instead: "narrow them with filters" });
  const rows = await everyRow((page) => store.statements(filter, page), "-said");
  const keysOf: KeysOf = await GROUPINGS[grouping](store, rows);
  const clusters = await clustersOf(store, rows.flatMap(keysOf));
  const pairs = rows.flatMap((row) => {
    const canonicals = keysOf(row).map((key) => clusters.get(key)?.canonical ?? key);
    return [...new Set(canonicals)].map((key) => ({ key, id: row.statement.id }));
  });
  const groups = [...groupRows(pairs, ({ key }) => key)].sort(
    ([a, first], [b, second]) => second.length - first.length || compareText(a, b),
  );
  const shown = groups.slice(offset, offset + limit);
  const labels = await labelsOf(
    store,
    shown.map(([key]) => key),
  );
  return {
    items: shown.map(([key, members]) => ({
      key,
      label: wordFor(key) ?? labels.get(key)?.name ?? key,
      count: members.length,
      items: members.map(({ id }) => id),
    })),
    total: groups.length,
    next: offset + limit < groups.length ? String(offset + limit) : undefined,
  };
}

function documentsOf({ statement }: StoredStatement): readonly string[] {
  return statement.in.map(({ document }) => document);
}

function wordFor(key: string): string | undefined {
  if (Object.hasOwn(ACTS, key)) return ACTS[key as ActName].label; // hasOwn proves it
  if (Object.hasOwn(STANCES, key)) return STANCES[key as keyof typeof STANCES].label; // hasOwn proves it
  return undefined;
}
