import { fileURLToPath } from "node:url";
import { build, orExit } from "./build.mjs";

// The server runs in this very process, so that signals, the terminal and the exit code are its own.
orExit(() => build());
const main = new URL("../dist/main.js", import.meta.url);
process.argv.splice(1, 1, fileURLToPath(main), "serve");
await import(main.href);
