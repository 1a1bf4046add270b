import { z } from "zod";
import { describeStatements } from "../../queries/describe-statements.ts";
import { exportRows } from "../../queries/export-source.ts";
import { GROUPING_NAMES, groupStatements } from "../../queries/group-statements.ts";
import { LIST_FORMS } from "../graph-file.ts";
import { groupsAnswer } from "../groups-answer.ts";
import { answerList } from "../list-answer.ts";
import { STATEMENT_RELATED } from "../related.ts";
import { offsetIn } from "../cursor.ts";
import { defineRoute } from "../route.ts";
import { list } from "../schemas/admits.ts";
import { StatementGroupSchema, StatementSchema } from "../schemas/statement.ts";
import {
  AS_OF,
  formatParameter,
  IDS,
  idsOf,
  INCLUDE_NAMES,
  PAGE,
  PAGING,
  shaping,
  sorting,
} from "../shared-parameters.ts";
import { STATEMENT_PARAMETERS, statementFilter } from "../statement-parameters.ts";
import { STATEMENT_COLUMNS } from "../tables.ts";

export const statements = defineRoute({
  method: "get",
  path: "/statements",
  summary: "Who said what: statements, newest first",
  parameters: z.strictObject({
    ...STATEMENT_PARAMETERS,
    ...IDS,
    groupBy: z.enum(GROUPING_NAMES).optional().describe("groups with the ids of their statements instead"),
    ...sorting(["said", "id"], "-said"),
    ...PAGING,
    ...shaping(INCLUDE_NAMES),
    ...AS_OF,
    ...formatParameter(LIST_FORMS),
  }),
  answer: list(StatementSchema),
  otherAnswers: [list(StatementGroupSchema)],
  forms: LIST_FORMS,
  changesWith: "revision",
  quickWith: ["by", "act", "stance", "org", "document", "id", "state", "sort", "limit", "format", "fields"],
  async handle(context) {
    const { store, query, reading } = context;
    const { id, ...asked } = query;
    const filter = { ...(await statementFilter(store, asked)), ids: idsOf(id) };
    if (query.groupBy !== undefined) {
      const window = { limit: query.limit ?? PAGE, offset: offsetIn(context.after) };
      return groupsAnswer(context, await groupStatements(store, filter, query.groupBy, window));
    }
    return answerList(context, {
      read: (page) => store.statements(filter, page),
      describe: (rows) => describeStatements(store, rows, reading),
      material: (store, rows) => exportRows(store, rows, { states: filter.states }),
      keys: Object.keys(StatementSchema.shape),
      columns: STATEMENT_COLUMNS,
      related: STATEMENT_RELATED,
      sort: query.sort ?? "-said",
      idOf: ({ statement }) => statement.id,
    });
  },
});
