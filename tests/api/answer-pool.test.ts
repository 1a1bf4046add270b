import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import supertest from "supertest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AnswerPool, answerPool } from "../../src/api/answer-pool.ts";
import { createApi } from "../../src/api/create-api.ts";
import { findRoute } from "../../src/api/find-route.ts";
import { isHeavy } from "../../src/api/is-heavy.ts";
import { pageSources } from "../../src/page-sources.ts";
import { pageRenderer } from "../../src/pages/render-page.ts";
import { freshNeighbourhood } from "../../src/queries/ways-between.ts";
import { startAnswerWorker } from "../../src/start-answer-worker.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { aMadeUpRecord } from "../bench/made-up-record.ts";

const NO_ASSETS = { styles: [], script: undefined };

let folder: string;
let store: Store;
let pool: AnswerPool;
const workers: Worker[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-pool-"));
  const file = join(folder, "hearsay.db");
  store = await openSqliteStore({ file });
  const record = aMadeUpRecord({ agents: 120, claims: 1500, statements: 4000 });
  await store.ingest([record], { at: "2024-01-01T00:00:00Z", by: "tester" });
  pool = answerPool(() => {
    const worker = startAnswerWorker({
      place: file,
      version: "1",
      base: undefined,
      assets: NO_ASSETS,
    });
    workers.push(worker);
    return worker;
  });
}, 60_000);
afterAll(async () => {
  await pool.close();
  await store.close();
  await rm(folder, { recursive: true });
});

/** A thread that answers nothing, and ends when it is told to. */
const SILENT = `require("node:worker_threads").parentPort.on("message", (to) => to === "end" && process.exit(0))`;

const LONG = "/api/v1/graph?limit=300&shape=columns";

function server(from: AnswerPool | undefined): ReturnType<typeof createServer> {
  return createServer(createApi({ store, version: "1", pool: from, log: () => undefined }));
}

describe("what takes long", () => {
  it.each([
    LONG,
    "/api/v1/export?by=per-1&format=gexf",
    "/api/v1/statements?by=per-1&q=na*",
    "/api/v1/relations?a=per-1&b=per-2",
  ])("is answered by the worker with the same bytes and tag: %s", async (path) => {
    const here = await supertest(server(undefined)).get(path).buffer();
    const there = await supertest(server(pool)).get(path).buffer();
    expect([there.status, there.text, there.headers["etag"]]).toEqual([
      here.status,
      here.text,
      here.headers["etag"],
    ]);
    expect(workers).toHaveLength(1);
  });

  it("such as a page, is the same text, in the language asked for", async () => {
    const sources = { ...pageSources({ inPixels: true }), assets: NO_ASSETS };
    const here = pageRenderer({
      ...sources,
      store,
      neighbourhoods: freshNeighbourhood,
      log: (error) => expect.fail(String(error)),
    });
    for (const address of ["/claims?standing=contested", "/agents/per-1", "/claims/clm-nothing"]) {
      const id = address.startsWith("/claims?") ? "" : (address.split("/")[2] ?? "");
      const question = {
        path: id === "" ? "/claims" : address.replace(id, ":id"),
        id,
        address,
        languages: ["de"],
        base: "https://hearsay.example",
        reading: { showAttached: false },
      };
      const page = await pool.page(question);
      expect(page).toEqual(await here(question));
      expect(page.text).toContain('<html lang="de">');
    }
  });

  it("that is asked for wrongly is refused in the same words", async () => {
    const path = "/api/v1/graph?limit=0&by=nobody";
    const [here, there] = [
      await supertest(server(undefined)).get(path),
      await supertest(server(pool)).get(path),
    ];
    expect([there.status, there.text]).toEqual([400, here.text]);
  });

  it("is known by its tag there too", async () => {
    const one = await supertest(server(pool)).get(LONG);
    const two = await supertest(server(pool)).get(LONG).set("If-None-Match", String(one.headers["etag"]));
    expect([two.status, two.text]).toEqual([304, ""]);
  });

  it("is refused with 503 beyond a bound, while quick questions and health are answered", async () => {
    const silent = answerPool(() => new Worker(SILENT, { eval: true }));
    const ends = Array.from({ length: 70 }, () =>
      silent.answer({ address: LONG, headers: {}, showAttached: false }).then(
        () => "answered",
        (error: Error) => error.message,
      ),
    );
    const refused = await supertest(server(silent)).get("/api/v1/stats");
    const quick = await supertest(server(silent)).get("/api/v1/statements?by=per-1&limit=5");
    const health = await supertest(server(silent)).get("/api/v1/health");
    expect([refused.status, refused.headers["retry-after"], quick.status, health.status]).toEqual([
      503,
      "5",
      200,
      200,
    ]);
    await silent.close();
    const busy = (await Promise.all(ends)).filter((end) => end.includes("at a time (64)"));
    expect(busy).toHaveLength(6);
  });

  it("is answered by another worker after one has died", async () => {
    const dying = answerPool(() => new Worker("process.exit(3)", { eval: true }));
    const question = { address: LONG, headers: {}, showAttached: false };
    await expect(dying.answer(question)).rejects.toThrow("ended with 3");
    let started = 0;
    const next = answerPool(() => {
      started += 1;
      return started === 1
        ? new Worker("process.exit(3)", { eval: true })
        : startAnswerWorker({
            place: join(folder, "hearsay.db"),
            version: "1",
            base: undefined,
            assets: NO_ASSETS,
          });
    });
    await expect(next.answer(question)).rejects.toThrow("ended with 3");
    expect((await next.answer(question)).answer.status).toBe(200);
    await next.close();
  });
});

it.each([
  ["/statements?by=per-1&act=denies&limit=20", {}, false],
  ["/statements?limit=101", {}, true],
  ["/statements?groupBy=claim", {}, true],
  ["/claims?q=toll", {}, true],
  ["/claims.csv", {}, true],
  ["/claims.json", {}, true],
  ["/statements.json", {}, false],
  ["/statements?by=per-1&sort=-said&limit=50", {}, false],
  ["/statements?about=per-1", {}, true],
  ["/statements?limit=51", {}, true],
  ["/claims/clm-1", {}, false],
  ["/claims?format=csv", {}, true],
  ["/claims", { accept: "text/csv" }, true],
  ["/graph", {}, true],
  ["/health", {}, false],
  ["/openapi.json", {}, false],
])("a question is judged long by itself: %s %o", (path, headers, expected) => {
  expect(isHeavy(findRoute(`/api/v1${path}`), headers)).toBe(expected);
});
