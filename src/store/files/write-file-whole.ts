import { randomBytes } from "node:crypto";
import { open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writingFailure } from "./file-errors.ts";

/** What a file is written from. */
type Content = string | Uint8Array | AsyncIterable<string>;

/**
 * Writes a file so that whoever looks sees either the old content or the whole new one, even after a power cut.
 * Throws unwritable, and then leaves nothing behind.
 */
export async function writeFileWhole(path: string, data: Content): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString("hex")}.draft`);
  try {
    const file = await open(draft, "wx");
    try {
      if (typeof data === "string" || data instanceof Uint8Array) await file.writeFile(data);
      else for await (const part of data) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await unlink(draft).catch(() => undefined); // there is none when it could not be created
    throw writingFailure(path, error);
  }
  await syncFolder(folder);
}

/** Makes the new name itself durable. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders; the file is complete there all the same.
  }
}
