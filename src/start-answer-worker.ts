import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Assets } from "./pages/views/page-frame.ts";

/** What the thread opens its own store with. */
export interface AnswerWorkerData {
  /** What pages link to. */
  readonly assets: Assets;
  /** Path of the database, or its address. */
  readonly place: string;
  readonly version: string;
  /** Public address, as in the settings. */
  readonly base: string | undefined;
}

/** Starts answer-worker beside this module: as it was built in dist, or as it is in src, where tsx reads it. */
export function startAnswerWorker(workerData: AnswerWorkerData): Worker {
  if (!import.meta.url.endsWith(".ts")) {
    return new Worker(fileURLToPath(new URL("./answer-worker.js", import.meta.url)), { workerData });
  }
  const entry = new URL("./answer-worker.ts", import.meta.url).href;
  // `--import tsx` holds for the first thread only: every other one has to ask for it by itself
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`;
  return new Worker(code, { eval: true, workerData, execArgv: [] });
}
