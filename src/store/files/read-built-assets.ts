import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "./file-errors.ts";

/** Addresses of the explorer's built files, as pages link to them. */
export interface BuiltAssets {
  readonly styles: readonly string[];
  /** undefined when the explorer was not built. */
  readonly script: string | undefined;
}

interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
}

/** What the build's manifest says. Without a build there is nothing to link to, and the pages read without it. */
export async function readBuiltAssets(folder: string): Promise<BuiltAssets> {
  let text: string;
  try {
    text = await readFile(join(folder, ".vite", "manifest.json"), "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return { styles: [], script: undefined };
    throw error;
  }
  // written by our own build
  const manifest = JSON.parse(text) as Readonly<Record<string, ManifestEntry>>;
  const entries = Object.values(manifest).filter(({ isEntry }) => isEntry === true);
  return {
    styles: entries.flatMap(({ css }) => css ?? []).map((file) => `/${file}`),
    script: entries.map(({ file }) => `/${file}`).find((file) => file.endsWith(".js")),
  };
}
