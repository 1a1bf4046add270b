import { connect, type Socket } from "node:net";

/**
 * The load generator, a process by itself: asks a server on this machine over connections that stay open, each
 * connection one question at a time, and prints what came back as one line of JSON. The task comes on standard input.
 */
export interface LoadTask {
  readonly port: number;
  readonly seconds: number;
  readonly connections: number;
  /** Asked in turn, beginning anew at the end. */
  readonly paths: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Answers whose status was not 200 or 304. */
  readonly refused: number;
  readonly bytes: number;
  /** Milliseconds. */
  readonly median: number;
  readonly high: number;
}

const HEAD_END = Buffer.from("\r\n\r\n");

async function load({ port, seconds, connections, paths, headers = {} }: LoadTask): Promise<LoadResult> {
  const times: number[] = [];
  let [turn, refused, bytes] = [0, 0, 0];
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const start = performance.now();
  const end = start + 1000 * seconds;

  const ask = (socket: Socket): Promise<void> =>
    new Promise((resolve, reject) => {
      let asked = 0;
      let pending = Buffer.alloc(0);
      const next = (): void => {
        if (performance.now() >= end) {
          socket.destroy();
          resolve();
          return;
        }
        const path = paths[turn % paths.length] ?? "/";
        turn += 1;
        asked = performance.now();
        socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
      };
      socket.on("data", (chunk) => {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        const headEnd = pending.indexOf(HEAD_END);
        if (headEnd < 0) return;
        const head = pending.toString("latin1", 0, headEnd);
        const status = Number(head.slice(9, 12));
        const length =
          status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
        if (Number.isNaN(length)) reject(new Error(`An answer without its length: ${head}`));
        if (pending.length < headEnd + 4 + length) return;
        bytes += pending.length;
        pending = Buffer.alloc(0);
        times.push(performance.now() - asked);
        if (status !== 200 && status !== 304) refused += 1;
        next();
      });
      socket.once("error", reject);
      socket.once("connect", next);
    });

  await Promise.all(Array.from({ length: connections }, () => ask(connect(port, "127.0.0.1"))));
  const sorted = times.sort((a, b) => a - b);
  return {
    requests: times.length,
    seconds: (performance.now() - start) / 1000,
    refused,
    bytes,
    median: sorted[Math.floor(times.length / 2)] ?? 0,
    high: sorted[Math.floor(times.length * 0.99)] ?? 0,
  };
}

let input = "";
for await (const chunk of process.stdin) input += String(chunk);
// written by measureRates, whose type it has
console.log(JSON.stringify(await load(JSON.parse(input) as LoadTask)));
