import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "./file-errors.ts";

/** Addresses of the explorer's built files, as pages link to them. */
export interface BuiltAssets {
  readonly styles: readonly string[];
  /** undefined when the explorer was not built. */
  readonly script: string | undefined;
  /** What the script asks for before it shows anything, by language of the page. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
}

interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
  /** Keys of the entries it cannot start without. */
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestEntry>>;

/** What the build's manifest says. Without a build there is nothing to link to, and the pages read without it. */
export async function readBuiltAssets(folder: string): Promise<BuiltAssets> {
  let text: string;
  try {
    text = await readFile(join(folder, ".vite", "manifest.json"), "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return { styles: [], script: undefined, preload: {} };
    throw error;
  }
  // written by our own build
  const manifest = JSON.parse(text) as Manifest;
  const entries = Object.values(manifest).filter(({ isEntry }) => isEntry === true);
  return {
    styles: [...new Set(withImports(manifest, entries).flatMap(({ css }) => css ?? []))].map(
      (file) => `/${file}`,
    ),
    script: entries.map(({ file }) => `/${file}`).find((file) => file.endsWith(".js")),
    preload: preloadsIn(manifest, entries),
  };
}

/** The first texts of a language are a chunk of their own, which the explorer waits for. */
const TEXTS = /src\/texts\/([a-z]+)\/first\.ts$/;

function preloadsIn(
  manifest: Manifest,
  entries: readonly ManifestEntry[],
): Readonly<Record<string, readonly string[]>> {
  const shared = entries.flatMap(({ imports }) => filesOf(manifest, imports ?? []));
  return Object.fromEntries(
    Object.keys(manifest).flatMap((key) => {
      const language = TEXTS.exec(key)?.[1];
      return language === undefined
        ? []
        : [[language, [...new Set([...shared, ...filesOf(manifest, [key])])].map((file) => `/${file}`)]];
    }),
  );
}

/** These entries, and before them all that they cannot start without. Chunks may need each other in a ring. */
function withImports(
  manifest: Manifest,
  entries: readonly ManifestEntry[],
  known = new Set<ManifestEntry>(),
): readonly ManifestEntry[] {
  return entries.flatMap((entry) => {
    if (known.has(entry)) return [];
    known.add(entry);
    return [...withImports(manifest, entriesOf(manifest, entry.imports), known), entry];
  });
}

function entriesOf(manifest: Manifest, keys: readonly string[] = []): readonly ManifestEntry[] {
  return keys.flatMap((key) => manifest[key] ?? []);
}

/** The files of these entries and of all they import; the entry of the page itself is linked already. */
function filesOf(manifest: Manifest, keys: readonly string[]): readonly string[] {
  return withImports(manifest, entriesOf(manifest, keys))
    .filter(({ isEntry }) => isEntry !== true)
    .map(({ file }) => file);
}
