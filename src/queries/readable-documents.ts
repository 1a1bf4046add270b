import type { Document } from "../model/document.ts";
import type { Store } from "../store/store.ts";
import type { ReadableDocument } from "./evidence.ts";
import { namesOf, nodesOf } from "./nodes-of.ts";
import type { Reading } from "./reading.ts";

/** These documents with their outlets and what this reader may see of their texts. */
export async function readableDocuments(
  store: Store,
  ids: Iterable<string>,
  reading: Reading,
): Promise<ReadonlyMap<string, ReadableDocument>> {
  const documents = await nodesOf(store, "Document", ids);
  const outlets = await namesOf(
    store,
    [...documents.values()].flatMap(({ publishedBy }) => publishedBy ?? []),
  );
  const readable = new Map<string, ReadableDocument>();
  for (const [id, document] of documents) {
    readable.set(id, {
      document,
      outlet: document.publishedBy === undefined ? undefined : outlets.get(document.publishedBy),
      ...(await textFor(store, document, reading)),
    });
  }
  return readable;
}

async function textFor(
  store: Store,
  { id, textPolicy }: Document,
  { showAttached }: Reading,
): Promise<Pick<ReadableDocument, "words" | "text">> {
  if (textPolicy === "open") return { words: "open", text: await store.textOf(id) };
  const text = showAttached ? await store.textOf(id) : undefined;
  return { words: text === undefined ? "withheld" : "attached", text };
}
