import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** Of /proc/PID/stat, in every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

/** A server in a process of its own. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a script that prints {"address"} as its first line once it listens. */
export async function startServer(
  script: string,
  args: readonly string[] = [],
  nodeFlags: readonly string[] = [],
): Promise<ServerProcess> {
  const child = run(script, args, nodeFlags);
  const line = await firstLine(child, script);
  // written by hello-world.ts, or by `serve --json`
  const { address } = JSON.parse(line) as { readonly address: string };
  return {
    pid: child.pid ?? 0,
    port: Number(new URL(address).port),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

/** Runs a script with this on its standard input, to its end. Resolves to what it printed. */
export function runToEnd(script: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = run(script, [], []);
    let text = "";
    child.stdout?.on("data", (chunk) => (text += String(chunk)));
    child.once("exit", (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${script} ended with ${String(code)}.`)),
    );
    child.stdin?.end(input);
  });
}

/** Microseconds of CPU that a process has used, all its threads together. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  // the name of the program stands in brackets and may hold anything
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / TICKS_A_SECOND;
}

/** Bytes of memory that a process holds now. */
export function memoryOf(pid: number): number {
  const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
  return Number(kib) * 1024;
}

function run(script: string, args: readonly string[], nodeFlags: readonly string[]): ChildProcess {
  const loader = script.endsWith(".ts") ? ["--import", "tsx"] : []; // what is built needs none
  return spawn(process.execPath, [...nodeFlags, ...loader, script, ...args], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "inherit"],
  });
}

function firstLine(child: ChildProcess, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.once("exit", (code) =>
      reject(new Error(`${script} ended with ${String(code)} before it listened.`)),
    );
    child.stdout?.on("data", (chunk) => {
      text += String(chunk);
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
  });
}
