import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { systemCode, writingFailure } from "./file-errors.ts";

/** Makes a folder and those above it that are missing. Throws unwritable. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(folder, true);
  } catch (error) {
    throw writingFailure(folder, error);
  }
}

/** mkdir's own "recursive" never returns below a folder that takes no entries, such as /proc. */
async function make(folder: string, mayMakeParent: boolean): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return; // it was there, or another process was faster
    const parent = dirname(folder);
    if (!mayMakeParent || systemCode(error) !== "ENOENT" || parent === folder) throw error;
    await make(parent, true);
    await make(folder, false);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
