import type { StatementAnswer } from "../queries/answers.ts";
import { describeStatements } from "../queries/describe-statements.ts";
import { documentText } from "../queries/document-text.ts";
import { everyRow } from "../queries/every-row.ts";
import { oneDocument } from "../queries/one-document.ts";
import type { State } from "../vocabulary/statement-words.ts";
import type { Page } from "./page.ts";
import { documentPage } from "./views/document-page.ts";

export const document: Page = {
  path: "/documents/:id",
  async render({ store, reading, assets }, id) {
    const answer = await oneDocument(store, id, reading);
    const inTextOrder = async (state: State): Promise<readonly StatementAnswer[]> => {
      const filter = { document: [id], states: [state] };
      const rows = await everyRow((page) => store.statements(filter, page), "id");
      const statements = await describeStatements(store, rows, reading);
      return [...statements].sort((a, b) => startIn(a, id) - startIn(b, id));
    };
    return documentPage({
      document: answer,
      text: answer.words === "withheld" ? undefined : (await documentText(store, id, reading)).text,
      statements: await inTextOrder("accepted"),
      proposals: await inTextOrder("proposed"),
      assets,
    });
  },
};

/** Where a statement begins in this document, for reading in the order of the text. */
function startIn(statement: StatementAnswer, document: string): number {
  return Math.min(
    ...statement.evidence.filter((place) => place.document === document).map(({ start }) => start),
  );
}
