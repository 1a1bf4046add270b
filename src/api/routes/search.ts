import { z } from "zod";
import { SEARCHED_KINDS, searchEverything } from "../../queries/search-everything.ts";
import { oneOf, text } from "../parameter-kinds.ts";
import { CSV_FORM, JSON_FORM } from "../representation.ts";
import { offsetIn } from "../cursor.ts";
import { defineRoute } from "../route.ts";
import { list } from "../schemas/admits.ts";
import { SearchHitSchema } from "../schemas/overview.ts";
import { AS_OF, formatParameter, PAGE, PAGING, STATE, statesOf } from "../shared-parameters.ts";
import { SEARCH_COLUMNS, tableText } from "../tables.ts";

const FORMS = [JSON_FORM, CSV_FORM];

export const search = defineRoute({
  method: "get",
  path: "/search",
  summary: "Agents, topics, claims, documents and statements by words, best first",
  parameters: z.strictObject({
    q: text.describe('words, "a phrase", begin*, -not'),
    kind: oneOf(SEARCHED_KINDS),
    ...STATE,
    ...PAGING,
    ...AS_OF,
    ...formatParameter(FORMS),
  }),
  answer: list(SearchHitSchema),
  forms: FORMS,
  changesWith: "revision",
  isHeavy: true,
  async handle({ store, query, after, form }) {
    const { items, total, next } = await searchEverything(store, {
      q: query.q,
      kinds: query.kind ?? SEARCHED_KINDS,
      limit: query.limit ?? PAGE,
      offset: offsetIn(after),
      states: statesOf(query.state),
    });
    return form.name === CSV_FORM.name
      ? { kind: "file", text: tableText(SEARCH_COLUMNS, items), next }
      : { kind: "data", data: items, page: { total, next } };
  },
});
