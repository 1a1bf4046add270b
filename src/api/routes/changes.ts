import { z } from "zod";
import { listChanges } from "../../queries/list-changes.ts";
import { wholeNumber } from "../parameter-kinds.ts";
import { JSON_FORM } from "../representation.ts";
import { offsetIn } from "../cursor.ts";
import { defineRoute } from "../route.ts";
import { list } from "../schemas/admits.ts";
import { LogEntrySchema } from "../schemas/overview.ts";
import { formatParameter, PAGE, PAGING } from "../shared-parameters.ts";

export const changes = defineRoute({
  method: "get",
  path: "/changes",
  summary: "The log: every change after a revision, oldest first",
  parameters: z.strictObject({
    since: wholeNumber(0, Number.MAX_SAFE_INTEGER)
      .optional()
      .describe("a revision; 0 when left out, which is the whole history"),
    ...PAGING,
    ...formatParameter([JSON_FORM]),
  }),
  answer: list(LogEntrySchema),
  forms: [JSON_FORM],
  changesWith: "revision",
  async handle({ store, rev, query, after }) {
    const since = query.since ?? 0;
    const { items, total, next } = await listChanges(
      store,
      { since, after: after === undefined ? since : offsetIn(after), rev },
      query.limit ?? PAGE,
    );
    return { kind: "data", data: items, page: { total, next } };
  },
});
