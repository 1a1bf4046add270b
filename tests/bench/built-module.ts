import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A module of ours, built as the program is built: the built twin of the one that is imported from its source. */
export async function builtModule<Module>(source: string): Promise<Module> {
  const outDir = join(ROOT, "dist", ".draft-bench");
  await build({
    configFile: join(ROOT, "vite.server.config.ts"),
    logLevel: "error",
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: { module: source } } },
  });
  return (await import(join(outDir, "module.js"))) as Module; // the caller names what it holds
}
