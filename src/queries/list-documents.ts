import type { DocumentFilter, DocumentSort, PageRequest, Store } from "../store/store.ts";
import type { DocumentAnswer } from "./answers.ts";
import { describeDocuments } from "./describe-documents.ts";
import type { PageOf } from "./page-of.ts";
import type { Reading } from "./reading.ts";

/** What can be cited: the documents that pass a filter. */
export async function listDocuments(
  store: Store,
  filter: DocumentFilter,
  page: PageRequest<DocumentSort>,
  reading: Reading,
): Promise<PageOf<DocumentAnswer>> {
  const { rows, total, next } = await store.documents(filter, page);
  return { items: await describeDocuments(store, rows, reading), total, next };
}
