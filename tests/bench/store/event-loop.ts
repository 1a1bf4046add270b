import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { answerPool } from "../../../src/api/answer-pool.ts";
import { createApi } from "../../../src/api/create-api.ts";
import { startAnswerWorker } from "../../../src/start-answer-worker.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { type Figure, printFigures } from "../figures.ts";

/**
 * `npx tsx tests/bench/store/event-loop.ts` after hot-answers.ts, whose store it reads: how long others wait while a big
 * graph is answered, with the worker and without.
 */
const file = join(tmpdir(), "hearsay-hot-20000", "hearsay.db");
const store = await openSqliteStore({ file });
const pool = answerPool(() =>
  startAnswerWorker({
    place: file,
    version: "1",
    base: undefined,
    assets: { styles: [], script: undefined },
  }),
);
await pool.answer({ address: "/api/v1/stats", headers: {}, showAttached: false });
const figures: Figure[] = [];
for (const [name, own] of [
  ["answered on the spot", undefined],
  ["answered by the worker", pool],
] as const) {
  const server = createServer(createApi({ store, version: "1", pool: own, log: console.error }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listening on a port
  const at = `http://127.0.0.1:${port}/api/v1`;
  await (await fetch(`${at}/health`)).text();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const progress = { isDone: false };
  const graph = fetch(`${at}/graph?limit=2000`)
    .then((answer) => answer.arrayBuffer())
    .then(({ byteLength }) => {
      progress.isDone = true;
      return byteLength;
    });
  const waits: number[] = [];
  for (let person = 0; !progress.isDone; person += 1) {
    const start = performance.now();
    await (await fetch(`${at}/statements?by=per-${person % 200}&act=denies&limit=5`)).text();
    waits.push(performance.now() - start);
  }
  const bytes = await graph;
  delay.disable();
  const method = `/graph?limit=2000 (${bytes} B) in ${Math.round(performance.now() - began)} ms, beside ${waits.length} small questions one after the other`;
  const lower = (what: string, value: number): number =>
    figures.push({
      name: `${name}: ${what}`,
      value: Number(value.toFixed(1)),
      unit: "ms",
      better: "lower",
      method,
    });
  lower("longest delay of the event loop", delay.max / 1e6);
  lower("delay of the event loop, 99 of 100", delay.percentile(99) / 1e6);
  lower("longest wait for a small answer", Math.max(...waits));
  server.closeAllConnections();
  server.close();
}
printFigures(figures);
await pool.close();
await store.close();
