import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { AppError } from "../../model/errors.ts";
import { readingFailure } from "./file-errors.ts";

/** The bytes of a file or a pipe of any size, piece by piece. Throws noSuchFile or unreadable while it is read. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new AppError("unreadable", `${path}: it is a folder; give the path of a file.`);
    }
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array; // no encoding is set, so bytes
  } catch (error) {
    throw readingFailure(path, error);
  }
}
