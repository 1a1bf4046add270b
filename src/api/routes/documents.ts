import { z } from "zod";
import { describeDocuments } from "../../queries/describe-documents.ts";
import { everyRow } from "../../queries/every-row.ts";
import { exportRows } from "../../queries/export-source.ts";
import type { DocumentFilter, Store } from "../../store/store.ts";
import { STATES } from "../../vocabulary/statement-words.ts";
import { LIST_FORMS } from "../graph-file.ts";
import { answerList } from "../list-answer.ts";
import { day, names, oneOf } from "../parameter-kinds.ts";
import { DOCUMENT_RELATED } from "../related.ts";
import { defineRoute } from "../route.ts";
import { list } from "../schemas/admits.ts";
import { DocumentSchema } from "../schemas/document.ts";
import { AS_OF, formatParameter, PAGING, shaping, sorting, STATE, statesOf } from "../shared-parameters.ts";
import { checkDays, resolveGiven } from "../statement-parameters.ts";
import { DOCUMENT_COLUMNS } from "../tables.ts";

export const documents = defineRoute({
  method: "get",
  path: "/documents",
  summary: "What can be cited: documents, newest first",
  parameters: z.strictObject({
    outlet: names("publisher"),
    from: day.optional(),
    to: day.optional(),
    by: names("author"),
    holds: oneOf(STATES).describe(
      "states of a statement that stands in it; proposed finds what is to be judged",
    ),
    ...STATE,
    ...sorting(["published", "title", "id"], "-published"),
    ...PAGING,
    ...shaping(["agents", "documents"]),
    ...AS_OF,
    ...formatParameter(LIST_FORMS),
  }),
  answer: list(DocumentSchema),
  forms: LIST_FORMS,
  changesWith: "revision",
  isHeavy: true,
  async handle(context) {
    const { store, query, reading } = context;
    checkDays(query);
    const filter: DocumentFilter = {
      outlet: await resolveGiven(store, "outlet", "organization", query.outlet),
      from: query.from,
      to: query.to,
      by: await resolveGiven(store, "by", "agent", query.by),
      holds: query.holds,
      states: statesOf(query.state),
    };
    return answerList(context, {
      read: (page) => store.documents(filter, page),
      describe: (rows) => describeDocuments(store, rows, reading),
      material: (store, rows) =>
        contentsOf(
          store,
          rows.map(({ id }) => id),
          filter,
        ),
      keys: Object.keys(DocumentSchema.shape),
      columns: DOCUMENT_COLUMNS,
      related: DOCUMENT_RELATED,
      sort: query.sort ?? "-published",
    });
  },
});

/** What stands in them, and they themselves even where nothing does. */
async function contentsOf(store: Store, ids: readonly string[], { states }: DocumentFilter) {
  const rows = await everyRow((page) => store.statements({ document: ids, states }, page), "id");
  return exportRows(store, rows, { extra: ids, states });
}
