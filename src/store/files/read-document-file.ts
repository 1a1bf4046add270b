import { readWholeFile } from "./read-whole-file.ts";

const MOST_MIB = 50;

/** The bytes of an article as somebody saved it, to be decoded and cleaned. Throws noSuchFile, unreadable, badData. */
export async function readDocumentFile(path: string): Promise<Uint8Array> {
  return await readWholeFile(path, MOST_MIB);
}
