import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { grownRecord, type GrownSize } from "../builders/grown-record.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Puts a grown record into a data folder, by the command that anybody would use for it. */
export function fillGrown(size: GrownSize): (data: string) => Promise<void> {
  return async (data) => {
    const folder = await mkdtemp(join(tmpdir(), "hearsay-grown-"));
    try {
      const { record, texts } = grownRecord(size);
      for (const [name, text] of texts) await writeFile(join(folder, name), text);
      const file = join(folder, "grown.json");
      await writeFile(file, JSON.stringify(record));
      await promisify(execFile)(process.execPath, ["dist/main.js", "import", file, "--data", data], {
        cwd: ROOT,
        maxBuffer: 64 * 1024 * 1024,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
