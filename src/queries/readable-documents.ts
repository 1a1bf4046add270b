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
  const areTextsAtHand = (await store.attachedTexts()) > 0;
  const readable = new Map<string, ReadableDocument>();
  for (const [id, document] of documents) {
    readable.set(id, {
      document,
      outlet: document.publishedBy === undefined ? undefined : outlets.get(document.publishedBy),
      ...(await textFor(document, reading, async (id) => (areTextsAtHand ? store.textOf(id) : undefined))),
    });
  }
  return readable;
}

async function textFor(
  { id, textPolicy }: Document,
  { showAttached }: Reading,
  textOf: Store["textOf"],
): Promise<Pick<ReadableDocument, "words" | "text">> {
  if (textPolicy === "open") return { words: "open", text: await textOf(id) };
  const text = showAttached ? await textOf(id) : undefined;
  return { words: text === undefined ? "withheld" : "attached", text };
}
