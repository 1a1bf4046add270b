import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readingFailure } from "./file-errors.ts";

/**
 * The record files (*.json) that lie in a folder itself, sorted by name; the path of a file is its own list.
 * Throws noSuchFile and unreadable.
 */
export async function listRecordFiles(folder: string): Promise<readonly string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) return [folder];
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.name.endsWith(".json") && !entry.name.startsWith(".") && !entry.isDirectory())
      .map((entry) => entry.name)
      .sort() // by code units: the same on every machine
      .map((name) => join(folder, name));
  } catch (error) {
    throw readingFailure(folder, error);
  }
}
