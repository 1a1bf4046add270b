import { everyRow } from "../queries/every-row.ts";
import type { ExportMaterial } from "../queries/export-source.ts";
import { refuseTooMany } from "../queries/most-rows.ts";
import type { Page, PageRequest, Store } from "../store/store.ts";
import { AppError } from "../model/errors.ts";
import { graphFile } from "./graph-file.ts";
import { includedFor, type Related } from "./includes.ts";
import { CSV_FORM, JSON_FORM } from "./representation.ts";
import type { Answer, Context } from "./route.ts";
import { chosenIncludes, chosenWords, keepFields } from "./shape-items.ts";
import { INCLUDE_NAMES, PAGE } from "./shared-parameters.ts";
import { type Columns, tableText } from "./tables.ts";
import { writtenItems } from "./written-items.ts";

/** How a kind of list is read and shown. */
export interface List<Row, Item extends object, Sort extends string> {
  readonly read: (page: PageRequest<Sort>) => Promise<Page<Row>>;
  readonly describe: (rows: readonly Row[]) => Promise<readonly Item[]>;
  /** What a graph file of these rows is made of. */
  readonly material: (store: Store, rows: readonly Row[]) => Promise<ExportMaterial>;
  /** Keys that an item can have. */
  readonly keys: readonly string[];
  readonly columns: Columns<Item>;
  readonly related: Related<Item>;
  readonly sort: Sort | `-${Sort}`;
  /** The id of a row's item, where an item depends on nothing but the revision and the reader. */
  readonly idOf?: (row: Row) => string;
}

/** What the parameters of a list hold when they were checked. */
interface ListQuery {
  readonly limit?: number | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly include?: readonly string[] | undefined;
}

type ListContext = Omit<Context, "query"> & { readonly query: ListQuery };

/** A list in the form asked for: a page as JSON, or a table or graph of the page or, with no limit, of everything. */
export async function answerList<Row, Item extends object, Sort extends string>(
  context: ListContext,
  list: List<Row, Item, Sort>,
): Promise<Answer> {
  const { form } = context;
  if (form.name === JSON_FORM.name) return answerPage(context, list);
  refuseShaping(context);
  const { rows, next } = await rowsFor(context, list);
  if (form.name === CSV_FORM.name) {
    return { kind: "file", text: tableText(list.columns, await list.describe(rows)), next };
  }
  return { ...graphFile(form.name, "full", await list.material(context.store, rows)), next };
}

async function answerPage<Row, Item extends object, Sort extends string>(
  context: ListContext,
  list: List<Row, Item, Sort>,
): Promise<Answer> {
  const { query } = context;
  const fields = chosenWords("fields", query.fields, list.keys);
  const known = INCLUDE_NAMES.filter((name) => list.related[name] !== undefined);
  const includes = chosenIncludes(query.include, known);
  const { rows, total, next } = await list.read({
    ...from(context),
    limit: query.limit ?? PAGE,
    sort: list.sort,
  });
  if (fields === undefined && query.include === undefined && list.idOf !== undefined) {
    const texts = await writtenItems(rows, { ...list, idOf: list.idOf, ...context });
    return { kind: "texts", texts, page: { total, next } };
  }
  const items = await list.describe(rows);
  return {
    kind: "data",
    data: items.map((item) => keepFields(item, fields)),
    page: { total, next },
    ...(query.include === undefined
      ? {}
      : { included: await includedFor(includes, list.related, items, context) }),
  };
}

/** The page when somebody asked for one, everything otherwise: a table cut off at 50 rows would be taken for whole. */
async function rowsFor<Row, Sort extends string>(
  context: ListContext,
  { read, sort }: Pick<List<Row, object, Sort>, "read" | "sort">,
): Promise<Pick<Page<Row>, "rows" | "next">> {
  const { limit } = context.query;
  if (limit === undefined && context.after === undefined) {
    const { total } = await read({ limit: 0, sort });
    const instead = "narrow them with filters, or take pages with limit and the link to the next";
    refuseTooMany(total, { parameter: "format", instead });
    return { rows: await everyRow(read, sort) };
  }
  return read({ ...from(context), limit: limit ?? PAGE, sort });
}

function from({ after }: ListContext): { readonly after?: string } {
  return after === undefined ? {} : { after };
}

function refuseShaping({ query, form }: ListContext): void {
  for (const parameter of ["fields", "include"] as const) {
    if (query[parameter] === undefined) continue;
    const detail = `is for JSON, not for ${form.name}: leave it out`;
    throw new AppError("badCall", `The parameter ${parameter} ${detail}.`, [{ parameter, detail }]);
  }
}
