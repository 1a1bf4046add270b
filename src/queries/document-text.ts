import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";
import type { DocumentTextAnswer } from "./answers.ts";
import { findDocument } from "./one-document.ts";
import type { Reading } from "./reading.ts";

/**
 * The cleaned text of a document. Throws notFound when there is none, withheld where the words belong to somebody
 * else and are not to be shown to this reader.
 */
export async function documentText(store: Store, id: string, reading: Reading): Promise<DocumentTextAnswer> {
  const { textPolicy, sha256, url } = await findDocument(store, id);
  if (textPolicy === "withheld" && !reading.showAttached) throw withheld(id, url);
  const text = await store.textOf(id);
  if (text !== undefined) return { id, text, sha256 };
  if (textPolicy === "withheld") throw withheld(id, url);
  throw new AppError("notFound", `The text of ${id} is not at hand: run "hearsay attach ${id} FILE".`);
}

function withheld(id: string, url: string | undefined): AppError {
  const where = url === undefined ? "with its publisher" : `at ${url}`;
  return new AppError(
    "withheld",
    `The words of ${id} belong to its publisher and are not given out: read them ${where}. ` +
      `Whoever has the article can run "hearsay attach ${id} FILE" and read it on that machine.`,
  );
}
