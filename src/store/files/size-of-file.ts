import { stat } from "node:fs/promises";
import { readingFailure } from "./file-errors.ts";

/** Bytes of a file; 0 for what has no size, as a pipe. Throws noSuchFile and unreadable. */
export async function sizeOfFile(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw readingFailure(path, error);
  }
}
