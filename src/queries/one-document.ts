import type { Document } from "../model/document.ts";
import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";
import type { DocumentAnswer } from "./answers.ts";
import { describeDocuments } from "./describe-documents.ts";
import type { Reading } from "./reading.ts";

/** One document in whatever state. Throws notFound. */
export async function oneDocument(store: Store, id: string, reading: Reading): Promise<DocumentAnswer> {
  const [answer] = await describeDocuments(store, [await findDocument(store, id)], reading);
  if (answer === undefined) throw new Error(`The document ${id} was found and could not be described.`);
  return answer;
}

/** A document as the record has it. Throws notFound. */
export async function findDocument(store: Store, id: string): Promise<Document> {
  const [document] = await store.get("Document", [id]);
  if (document === undefined)
    throw new AppError("notFound", `There is no document ${id}: ask /documents for those there are.`);
  return document;
}
