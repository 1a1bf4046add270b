import { z } from "zod";
import { SEARCHED_KINDS, searchEverything } from "../../queries/search-everything.ts";
import { oneOf, text } from "../parameter-kinds.ts";
import { CSV_FORM, JSON_FORM } from "../representation.ts";
import { offsetIn } from "../cursor.ts";
import { defineRoute } from "../route.ts";
import { list } from "../schemas/admits.ts";
import { SearchHitSchema } from "../schemas/overview.ts";
import { AS_OF, formatParameter, PAGE, PAGING } from "../shared-parameters.ts";
import { SEARCH_COLUMNS, tableText } from "../tables.ts";

const FORMS = [JSON_FORM, CSV_FORM];

export const search = defineRoute({
  method: "get",
  path: "/search",
  summary: "Agents, topics, claims, documents and statements by words, best first",
  parameters: z.strictObject({
    q: text.describe('words, "a phrase", begin*, -not'),
    kind: oneOf(SEARCHED_KINDS),
    ...PAGING,
    ...AS_OF,
    ...formatParameter(FORMS),
  }),
  answer: list(SearchHitSchema),
  forms: FORMS,
  changesWith: "revision",
  async handle({ store, query, after, form }) {
    const window = { limit: query.limit ?? PAGE, offset: offsetIn(after) };
    const { items, total, next } = await searchEverything(
      store,
      query.q,
      query.kind ?? SEARCHED_KINDS,
      window,
    );
    return form.name === CSV_FORM.name
      ? { kind: "file", text: tableText(SEARCH_COLUMNS, items), next }
      : { kind: "data", data: items, page: { total, next } };
  },
});
