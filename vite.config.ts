import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const ENTRY = fileURLToPath(new URL("web/main.tsx", import.meta.url));

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Everything that the page needs before it can be read: what the entry imports, and what that imports. */
function firstNeeded(): (id: string, modules: Modules) => boolean {
  const known = new Set<string>();
  const walk = (id: string, modules: Modules): void => {
    if (known.has(id)) return;
    known.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) walk(imported, modules);
  };
  return (id, modules) => {
    if (known.size === 0) walk(ENTRY, modules);
    // The entry itself waits for the texts of a language, which need this file: it must not wait for itself.
    return id !== ENTRY && known.has(id);
  };
}

const isFirstNeeded = firstNeeded();

/** The explorer. The server reads `.vite/manifest.json` to link the stylesheet and the script from its pages. */
export default defineConfig({
  root: "web",
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    manifest: true,
    rolldownOptions: {
      input: "web/main.tsx",
      output: {
        // One file instead of thirty small ones, which are slower to fetch and harder to pack.
        codeSplitting: {
          groups: [
            { debugName: "base", name: (id, modules) => (isFirstNeeded(id, modules) ? "base" : null) },
          ],
        },
      },
    },
    // No inlined scripts or images: the pages allow neither.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
