import { describeStatements } from "../queries/describe-statements.ts";
import { documentText } from "../queries/document-text.ts";
import { everyRow } from "../queries/every-row.ts";
import { oneDocument } from "../queries/one-document.ts";
import type { Page } from "./page.ts";
import { documentPage } from "./views/document-page.ts";

export const document: Page = {
  path: "/documents/:id",
  async render({ store, reading, assets }, id) {
    const answer = await oneDocument(store, id, reading);
    const rows = await everyRow((page) => store.statements({ document: [id] }, page), "id");
    const statements = await describeStatements(store, rows, reading);
    return documentPage({
      document: answer,
      text: answer.words === "withheld" ? undefined : (await documentText(store, id, reading)).text,
      statements: [...statements].sort((a, b) => startIn(a, id) - startIn(b, id)),
      assets,
    });
  },
};

/** Where a statement begins in this document, for reading in the order of the text. */
function startIn(
  statement: Awaited<ReturnType<typeof describeStatements>>[number],
  document: string,
): number {
  return Math.min(
    ...statement.evidence.filter((place) => place.document === document).map(({ start }) => start),
  );
}
