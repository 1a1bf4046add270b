import { readFile, stat } from "node:fs/promises";
import { AppError } from "../../model/errors.ts";
import { readingFailure } from "./file-errors.ts";

const MIB = 1024 * 1024;

/** The bytes of a plain file of at most so many MiB. Throws noSuchFile, unreadable, or badData when it is larger. */
export async function readWholeFile(path: string, mostMib: number): Promise<Uint8Array> {
  try {
    const found = await stat(path); // before opening: opening a pipe would wait for its writer
    if (found.isDirectory()) throw unreadable(path, "it is a folder; give the path of a file");
    if (!found.isFile()) throw unreadable(path, "it is no plain file; save it as a file first");
    if (found.size > mostMib * MIB) {
      const size = Math.ceil(found.size / MIB);
      throw new AppError(
        "badData",
        `${path}: has ${size} MiB, and at most ${mostMib} MiB are read; split it.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    throw readingFailure(path, error);
  }
}

/** Bytes as UTF-8 text, without a byte order mark. Throws badData where they are something else. */
export function asUtf8(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError("badData", `${path}: is not UTF-8 text; save it as UTF-8.`, [], { cause: error });
  }
}

function unreadable(path: string, what: string): AppError {
  return new AppError("unreadable", `${path}: ${what}.`);
}
