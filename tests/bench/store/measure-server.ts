import { openDatabase } from "../../../src/store/sqlite/open-database.ts";
import type { Figure } from "../figures.ts";
import { measureRates, type Rate } from "./measure-rates.ts";
import { medianOf } from "./median.ts";
import { memoryOf, startServer } from "./processes.ts";

const ROUNDS = { rounds: 5, seconds: 4 };
/** Times that the server is started. */
const STARTS = 5;

/** Requests a second beside Express's hello-world, memory, and the time from a start to the first answer. */
export async function measureServer({
  where,
  questions,
  statements,
}: {
  /** Flags that name the store. */
  readonly where: readonly string[];
  readonly questions: readonly string[];
  readonly statements: number;
}): Promise<readonly Figure[]> {
  const flags = ["serve", ...where, "--port", "0", "--json"];
  const starts: number[] = [];
  for (let time = 0; time < STARTS; time += 1) {
    const begin = performance.now();
    const server = await startServer("dist/main.js", flags);
    await (await fetch(`http://127.0.0.1:${server.port}${questions[0]}`)).text();
    starts.push(performance.now() - begin);
    await server.stop();
  }
  const hello = await startServer("tests/bench/store/hello-world.ts");
  const ours = await startServer("dist/main.js", flags);
  const rates = await measureRates(
    [
      { name: "hello", server: hello, paths: ["/"] },
      { name: "cached", server: ours, paths: questions.slice(0, 1) },
      { name: "uncached", server: ours, paths: questions },
    ],
    ROUNDS,
  );
  const memory = memoryOf(ours.pid) / 1_000_000;
  await ours.stop();
  await hello.stop();
  const per = (name: string): Rate => {
    const rate = rates.get(name);
    if (rate === undefined) throw new Error(`${name} was not measured`);
    return rate;
  };
  const base = per("hello").requestsPerSecond;
  const figure = (name: string, key: string, bar: number): Figure => ({
    name,
    value: Number((per(key).requestsPerSecond / base).toPrecision(3)),
    unit: "",
    bar,
    better: "higher",
    method: `medians of ${ROUNDS.rounds} interleaved rounds of ${ROUNDS.seconds} s, 16 connections, load generator in a process of its own; ${Math.round(per(key).cpu)} µs CPU a request, hello-world ${Math.round(per("hello").cpu)}`,
  });
  return [
    figure("uncached statements by speaker and act ÷ hello-world", "uncached", 0.6),
    figure("cached answer ÷ hello-world", "cached", 1),
    {
      name: "memory of the server",
      value: Math.round(memory),
      unit: "MB",
      bar: 450,
      better: "lower",
      method: `VmRSS after ${per("uncached").requests + per("cached").requests} requests, ${statements} statements`,
    },
    {
      name: "cold start to first answer",
      value: Math.round(medianOf(starts)),
      unit: "ms",
      bar: 400,
      better: "lower",
      method: `from starting the program to the end of an answer about a speaker, median of ${STARTS}`,
    },
  ];
}

/** Every speaker with acts it used, each question once. */
export async function questionsOf(file: string): Promise<readonly string[]> {
  const raw = await openDatabase({ file, readOnly: true });
  const speakers = raw.all<{ readonly id: string }>(
    `SELECT n.id FROM tally t JOIN node n ON n.k = t.owner
     WHERE t.role = 1 AND t.period = -1 AND t.act = 0 ORDER BY (t.owner * 7919) % 100003`,
  );
  raw.close();
  return ["denies", "asserts", "disputes", "accuses", "confirms", "reports"].flatMap((act) =>
    speakers.map(({ id }) => `/api/v1/statements?by=${id}&act=${act}&limit=20`),
  );
}
