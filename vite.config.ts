import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ENTRY = file("web/main.tsx");

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Whether one of these modules needs another: what they import, and what that imports. */
function neededBy(roots: readonly string[]): (id: string, modules: Modules) => boolean {
  const known = new Set<string>();
  const walk = (id: string, modules: Modules): void => {
    if (known.has(id)) return;
    known.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) walk(imported, modules);
  };
  return (id, modules) => {
    if (known.size === 0) for (const root of roots) walk(root, modules);
    return known.has(id);
  };
}

/** One file instead of thirty small ones, which are slower to fetch and harder to pack; the first that needs a module has it. */
const FILES = [
  // The entry itself waits for the texts of a language, which need the base: it must not wait for itself.
  // The grammar of a language is needed as soon as its first texts are.
  { roots: [ENTRY, file("src/texts/count.ts")], name: "base", priority: 3 },
  { roots: [file("web/panels/rest.ts")], name: "rest", priority: 2 },
  { roots: [file("web/painters/stage.ts")], name: "stage", priority: 1 },
  { roots: [file("web/panels/evidence-panels.ts")], name: "evidence", priority: 0 },
].map(({ roots, name, priority }) => {
  const isNeeded = neededBy(roots);
  return {
    debugName: name,
    priority,
    name: (id: string, modules: Modules) => (id !== ENTRY && isNeeded(id, modules) ? name : null),
  };
});

/** All styles come with the page and nothing is preloaded: a later part needs no helper to be imported. */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "post",
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => ({ code: "export const __vitePreload = (load) => load();", map: null }),
  },
};

/** The explorer. The server reads `.vite/manifest.json` to link the stylesheet and the script from its pages. */
export default defineConfig({
  root: "web",
  plugins: [plainImports],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    manifest: true,
    rolldownOptions: {
      input: "web/main.tsx",
      output: {
        codeSplitting: { groups: FILES },
      },
    },
    // No inlined scripts or images: the pages allow neither.
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
