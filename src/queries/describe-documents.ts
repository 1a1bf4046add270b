import type { Document } from "../model/document.ts";
import type { Store } from "../store/store.ts";
import type { State } from "../vocabulary/statement-words.ts";
import type { DocumentAnswer } from "./answers.ts";
import { readableDocuments } from "./readable-documents.ts";
import type { Reading } from "./reading.ts";

/** Documents with their outlets, what can be read of them here and how many statements and proposals stand in them. */
export async function describeDocuments(
  store: Store,
  documents: readonly Document[],
  reading: Reading,
): Promise<readonly DocumentAnswer[]> {
  const readable = await readableDocuments(
    store,
    documents.map(({ id }) => id),
    reading,
  );
  const answers: DocumentAnswer[] = [];
  for (const document of documents) {
    answers.push({
      id: document.id,
      kind: "Document",
      title: document.title,
      url: document.url,
      archivedUrl: document.archivedUrl,
      by: document.by ?? [],
      publishedBy: document.publishedBy,
      outlet: readable.get(document.id)?.outlet,
      published: document.published,
      modified: document.modified,
      retrieved: document.retrieved,
      basedOn: document.basedOn ?? [],
      revisionOf: document.revisionOf,
      language: document.language,
      sha256: document.sha256,
      textPolicy: document.textPolicy,
      words: readable.get(document.id)?.words ?? "withheld",
      statements: await statementsIn(store, document.id, "accepted"),
      proposals: await statementsIn(store, document.id, "proposed"),
      state: document.state ?? "accepted",
      origin: document.origin,
    });
  }
  return answers;
}

async function statementsIn(store: Store, document: string, state: State): Promise<number> {
  const { total } = await store.statements(
    { document: [document], states: [state] },
    { limit: 0, sort: "id" },
  );
  return total;
}
