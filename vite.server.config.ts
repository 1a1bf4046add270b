import { defineConfig } from "vite";

/**
 * The program: few files instead of several hundred, which take most of the time of a start to find and to read.
 * Packages that bring files of their own, or that are seldom needed and load late, stay where npm put them.
 */
const APART = ["@photostructure/sqlite", "canvaskit-wasm", "linkedom", "pg", "dejavu-fonts-ttf"];

export default defineConfig({
  ssr: { noExternal: true, external: APART, target: "node" },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { main: "src/main.ts", "answer-worker": "src/answer-worker.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
