import { includedFor, type Related } from "./includes.ts";
import type { Answer, Context } from "./route.ts";
import { chosenIncludes, chosenWords, keepFields } from "./shape-items.ts";
import { INCLUDE_NAMES } from "./shared-parameters.ts";

interface OneQuery {
  readonly fields?: readonly string[] | undefined;
  readonly include?: readonly string[] | undefined;
}

/** One item, with the fields asked for and what it refers to beside it. */
export async function answerOne<Item extends object>(
  context: Omit<Context, "query"> & { readonly query: OneQuery },
  item: Item,
  keys: readonly string[],
  related: Related<Item>,
): Promise<Answer> {
  const { query } = context;
  const known = INCLUDE_NAMES.filter((name) => related[name] !== undefined);
  const includes = chosenIncludes(query.include, known);
  const data = keepFields(item, chosenWords("fields", query.fields, keys));
  return query.include === undefined
    ? { kind: "data", data }
    : { kind: "data", data, included: await includedFor(includes, related, [item], context) };
}
