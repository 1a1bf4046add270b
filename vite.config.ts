import { defineConfig } from "vite";

/** The explorer. The server reads `.vite/manifest.json` to link the stylesheet and the script from its pages. */
export default defineConfig({
  root: "web",
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    manifest: true,
    rolldownOptions: { input: "web/main.tsx" },
    // No inlined scripts or images: the pages allow neither.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
