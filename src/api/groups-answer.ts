import { AppError } from "../model/errors.ts";
import type { StatementGroup } from "../queries/answers.ts";
import type { PageOf } from "../queries/page-of.ts";
import { CSV_FORM, JSON_FORM } from "./representation.ts";
import type { Answer, Context } from "./route.ts";
import { GROUP_COLUMNS, tableText } from "./tables.ts";

/** Parameters that have no meaning for groups. */
const REFUSED = ["sort", "fields", "include"] as const;

/** Groups as JSON or as a table. Throws badCall for what only makes sense for the statements themselves. */
export function groupsAnswer(
  { query, form }: Pick<Context, "query" | "form">,
  { items, total, next }: PageOf<StatementGroup>,
): Answer {
  const refused = REFUSED.filter((parameter) => query[parameter] !== undefined);
  if (form.name !== JSON_FORM.name && form.name !== CSV_FORM.name) throw senseless("format");
  for (const parameter of refused) throw senseless(parameter);
  if (form.name === CSV_FORM.name) return { kind: "file", text: tableText(GROUP_COLUMNS, items), next };
  return { kind: "data", data: items, page: { total, next } };
}

function senseless(parameter: string): AppError {
  const detail = `has no meaning together with groupBy: leave one of them out`;
  return new AppError("badCall", `The parameter ${parameter} ${detail}.`, [{ parameter, detail }]);
}
