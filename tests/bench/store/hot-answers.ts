import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import { ACT_NAMES } from "../../../src/vocabulary/acts/names.ts";
import { type Figure, printFigures } from "../figures.ts";
import { aMadeUpRecord } from "../made-up-record.ts";
import { measureRates, type Rate, type Subject } from "./measure-rates.ts";
import { memoryOf, startServer } from "./processes.ts";
import { optionOf } from "../option-of.ts";

/**
 * `npx tsx tests/bench/store/hot-answers.ts [--statements N] [--seconds S] [--rounds R] [--profile FOLDER]`: what an
 * answer costs that is ready, and one that is not, beside Express's hello-world in the same run.
 */
const statements = Number(optionOf("statements") ?? 20_000);
const rounds = { rounds: Number(optionOf("rounds") ?? 5), seconds: Number(optionOf("seconds") ?? 3) };
const AGENTS = 300;
const PEOPLE = AGENTS - Math.floor(AGENTS / 3);

const folder = join(tmpdir(), `hearsay-hot-${statements}`);
if (!existsSync(join(folder, "hearsay.db"))) {
  await mkdir(folder, { recursive: true });
  const store = await openSqliteStore({ file: join(folder, "hearsay.db") });
  const record = aMadeUpRecord({ agents: AGENTS, claims: Math.floor(statements / 2.5), statements });
  await store.ingest([record], { at: "2024-01-01T00:00:00Z", by: "bench" });
  await store.close();
}

const profile = optionOf("profile");
const hello = await startServer("tests/bench/store/hello-world.ts");
const ours = await startServer(
  "src/main.ts",
  ["serve", "--data", folder, "--port", "0", "--json"],
  profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`],
);

/** Every speaker with every act, never the same question twice: other days in which nothing else lies. */
const questions: string[] = [];
for (let day = 0; questions.length < 200_000; day += 1) {
  const from = new Date(day * 86_400_000).toISOString().slice(0, 10);
  for (const act of ["denies", ...ACT_NAMES.filter((name) => name === "asserts" || name === "disputes")]) {
    for (let person = 0; person < PEOPLE; person += 1)
      questions.push(`/api/v1/statements?by=per-${person}&act=${act}&limit=20&from=${from}`);
  }
}
const READY = "/api/v1/statements?by=per-1&act=denies&limit=20";
const known = await fetch(`http://127.0.0.1:${ours.port}${READY}`);
const subjects: readonly Subject[] = [
  { name: "hello-world", server: hello, paths: ["/"] },
  { name: "a ready answer", server: ours, paths: [READY] },
  {
    name: "a ready answer that the asker has",
    server: ours,
    paths: [READY],
    headers: { "If-None-Match": known.headers.get("etag") ?? "" },
  },
  { name: "statements by speaker and act, asked anew", server: ours, paths: questions },
];
const rates = await measureRates(subjects, rounds);
const memory = memoryOf(ours.pid);
await ours.stop();
await hello.stop();

const method = `median of ${rounds.rounds} interleaved rounds of ${rounds.seconds} s, 16 connections, ${statements} statements`;
const base = rates.get("hello-world");
const figures = [...rates].flatMap(([name, rate]) => figuresOf(name, rate));
printFigures([
  ...figures,
  {
    name: "memory of the server afterwards",
    value: Math.round(memory / 2 ** 20),
    unit: "MB",
    better: "lower",
    method,
  },
]);

function figuresOf(name: string, rate: Rate): readonly Figure[] {
  const round = (value: number): number => Number(value.toPrecision(3));
  return [
    { name, value: Math.round(rate.requestsPerSecond), unit: "requests/s", better: "higher", method },
    {
      name: `${name} ÷ hello-world`,
      value: round(rate.requestsPerSecond / (base?.requestsPerSecond ?? Number.NaN)),
      unit: "",
      better: "higher",
      method,
    },
    {
      name: `${name}: CPU`,
      value: round(rate.cpu),
      unit: "µs/request",
      better: "lower",
      method: `/proc/PID/stat over ${rate.requests} requests, ${Math.round(rate.bytes)} B each, median ${round(rate.median)} ms, 99 % ${round(rate.high)} ms`,
    },
  ];
}
