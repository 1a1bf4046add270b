import type { LoadResult, LoadTask } from "./load.ts";
import { medianOf } from "./median.ts";
import { cpuOf, runToEnd, type ServerProcess } from "./processes.ts";

/** A question put to a server, again and again. */
export interface Subject {
  readonly name: string;
  readonly server: Pick<ServerProcess, "pid" | "port">;
  /** One path for what is asked again and again; many where no answer may be a repeated one. */
  readonly paths: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Medians over the rounds. */
export interface Rate {
  readonly requestsPerSecond: number;
  /** Microseconds of the server's CPU a request. */
  readonly cpu: number;
  /** Milliseconds until the answer was there: in the middle, and for 99 of 100. */
  readonly median: number;
  readonly high: number;
  readonly bytes: number;
  /** Questions asked in all rounds together. */
  readonly requests: number;
}

export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  /** Questions under way at a time. */
  readonly connections?: number;
}

/**
 * Asks all subjects in turn, round after round, so that a slow moment of the machine falls on all of them. A subject
 * goes on in its paths where it stopped in the round before. Throws where anything is answered but 200 or 304.
 */
export async function measureRates(
  subjects: readonly Subject[],
  { rounds, seconds, connections = 16 }: Rounds,
): Promise<ReadonlyMap<string, Rate>> {
  const found = new Map<string, { readonly result: LoadResult; readonly cpu: number }[]>();
  const places = new Map<string, number>();
  const askOnce = async ({ name, server, paths, headers = {} }: Subject, time: number) => {
    const place = places.get(name) ?? 0;
    const task: LoadTask = {
      port: server.port,
      seconds: time,
      connections,
      paths: [...paths.slice(place), ...paths.slice(0, place)],
      headers,
    };
    const before = cpuOf(server.pid);
    // printed by load.ts, whose type it has
    const result = JSON.parse(
      await runToEnd("tests/bench/store/load.ts", JSON.stringify(task)),
    ) as LoadResult;
    const cpu = (cpuOf(server.pid) - before) / result.requests;
    places.set(name, (place + result.requests) % paths.length);
    if (result.refused > 0) throw new Error(`${name}: ${result.refused} of ${result.requests} were refused.`);
    return { result, cpu };
  };
  for (const subject of subjects) await askOnce(subject, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) {
      found.set(subject.name, [...(found.get(subject.name) ?? []), await askOnce(subject, seconds)]);
    }
  }
  return new Map([...found].map(([name, all]) => [name, rateOf(all)]));
}

function rateOf(all: readonly { readonly result: LoadResult; readonly cpu: number }[]): Rate {
  const results = all.map(({ result }) => result);
  return {
    requestsPerSecond: medianOf(results.map(({ requests, seconds }) => requests / seconds)),
    cpu: medianOf(all.map(({ cpu }) => cpu)),
    median: medianOf(results.map(({ median }) => median)),
    high: medianOf(results.map(({ high }) => high)),
    bytes: medianOf(results.map(({ bytes, requests }) => bytes / requests)),
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
  };
}
