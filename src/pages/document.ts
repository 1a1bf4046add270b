import type { DocumentAnswer, Named, StatementAnswer } from "../queries/answers.ts";
import { describeStatements } from "../queries/describe-statements.ts";
import { documentText } from "../queries/document-text.ts";
import { everyRow } from "../queries/every-row.ts";
import { labelsOf } from "../queries/labels-of.ts";
import { oneDocument } from "../queries/one-document.ts";
import type { State } from "../vocabulary/statement-words.ts";
import type { Page, PageSources } from "./page.ts";
import { documentPage } from "./views/document-page.ts";

export const document: Page = {
  path: "/documents/:id",
  async render(sources, id) {
    const { store, reading } = sources;
    const answer = await oneDocument(store, id, reading);
    const originals = await labelsOf(store, answer.basedOn);
    return documentPage(sources, {
      document: answer,
      text: await textAtHand(sources, answer),
      originals: answer.basedOn.flatMap((original): readonly Named[] => {
        const named = originals.get(original);
        return named === undefined ? [] : [named];
      }),
      statements: await inTextOrder(sources, id, "accepted"),
      proposals: await inTextOrder(sources, id, "proposed"),
    });
  },
};

/** The text where it may be shown and is at hand: an open one may never have been put in. */
async function textAtHand(
  { store, reading }: PageSources,
  { id, words }: DocumentAnswer,
): Promise<string | undefined> {
  if (words === "withheld" || (await store.textOf(id)) === undefined) return undefined;
  return (await documentText(store, id, reading)).text;
}

async function inTextOrder(
  { store, reading }: PageSources,
  id: string,
  state: State,
): Promise<readonly StatementAnswer[]> {
  const filter = { document: [id], states: [state] };
  const rows = await everyRow((page) => store.statements(filter, page), "id");
  const statements = await describeStatements(store, rows, reading);
  return [...statements].sort((a, b) => startIn(a, id) - startIn(b, id));
}

/** Where a statement begins in this document, for reading in the order of the text. */
function startIn(statement: StatementAnswer, document: string): number {
  return Math.min(
    ...statement.evidence.filter((place) => place.document === document).map(({ start }) => start),
  );
}
