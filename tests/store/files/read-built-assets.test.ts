import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readBuiltAssets } from "../../../src/store/files/read-built-assets.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-assets-"));
});
afterEach(async () => rm(folder, { recursive: true }));

async function built(manifest: object): Promise<void> {
  await mkdir(join(folder, ".vite"));
  await writeFile(join(folder, ".vite", "manifest.json"), JSON.stringify(manifest));
}

describe("what pages link to", () => {
  test("is the entry, the styles of all it needs, and what to fetch beside it for each language", async () => {
    await built({
      "main.tsx": { file: "assets/main.js", isEntry: true, imports: ["_base.js"] },
      "_base.js": { file: "assets/base.js", css: ["assets/base.css"], imports: ["_core.js"] },
      "_core.js": { file: "assets/core.js", css: ["assets/base.css"], imports: ["_base.js"] },
      "panels/other.tsx": { file: "assets/other.js", css: ["assets/other.css"] },
      "../src/texts/de/first.ts": { file: "assets/de.js", imports: ["_base.js", "main.tsx", "_words.js"] },
      "_words.js": { file: "assets/words.js" },
    });
    expect(await readBuiltAssets(folder)).toEqual({
      styles: ["/assets/base.css"],
      script: "/assets/main.js",
      preload: { de: ["/assets/core.js", "/assets/base.js", "/assets/words.js", "/assets/de.js"] },
    });
  });

  test("is nothing where nothing was built", async () => {
    expect(await readBuiltAssets(folder)).toEqual({ styles: [], script: undefined, preload: {} });
  });
});
