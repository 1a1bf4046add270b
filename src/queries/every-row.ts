import type { Page, PageRequest } from "../store/store.ts";

/** The largest page that is asked of a store at once. */
const PAGE = 500;

/** All rows that pass a filter, page after page. */
export async function everyRow<Row, Sort extends string>(
  read: (page: PageRequest<Sort>) => Promise<Page<Row>>,
  sort: PageRequest<Sort>["sort"],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page: Page<Row> = await read({
      limit: PAGE,
      sort,
      isUncounted: true,
      ...(after === undefined ? {} : { after }),
    });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  return rows;
}

/** What a store answers for many ids, asked for in pieces that it takes in one call; ids are asked for once. */
export async function inPieces<Row>(
  ids: Iterable<string>,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const all = [...new Set(ids)];
  const rows: Row[] = [];
  for (let start = 0; start < all.length; start += PAGE) {
    rows.push(...(await read(all.slice(start, start + PAGE))));
  }
  return rows;
}
