import { labelsOf } from "../queries/labels-of.ts";
import { ID_PATTERN } from "../model/ids.ts";
import type { Store } from "../store/store.ts";
import { FIELDS, type ListName } from "./fields.ts";
import { knownNames } from "./known-names.ts";
import type { PageSources } from "./page.ts";
import type { FilterForm } from "./views/filter-form.ts";

/** The form of a list, filled with what the address asks for. */
export async function listForm({ store, query }: PageSources, list: ListName): Promise<FilterForm> {
  const { first, more } = FIELDS[list];
  return {
    action: `/${list}`,
    first,
    more,
    query,
    names: await namesIn(store, query),
    known: await knownNames(store),
  };
}

/** The names of the ids in a query, as far as they have names of their own that lead back to them. */
async function namesIn(store: Store, query: URLSearchParams): Promise<ReadonlyMap<string, string>> {
  const ids = [...query.values()].filter((value) => ID_PATTERN.test(value));
  const names = new Map<string, string>();
  for (const [id, { kind, name }] of await labelsOf(store, ids)) {
    const [hit, ...others] = await store.named(name, [kind]);
    if (hit?.id === id && others.length === 0) names.set(id, name);
  }
  return names;
}

/** The query of a list without the place in it: its filters. */
export function filtersIn(query: URLSearchParams): URLSearchParams {
  const filters = new URLSearchParams(query);
  filters.delete("after");
  return filters;
}

/** A page of a list: so many, after the last of the page before. */
export function pageOf<Sort extends string>(
  query: URLSearchParams,
  limit: number,
  sort: Sort,
): { readonly limit: number; readonly sort: Sort; readonly after?: string } {
  const after = query.get("after");
  return after === null ? { limit, sort } : { limit, sort, after };
}
