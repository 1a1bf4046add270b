import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Starting fills an empty store and draws its graph; a busy machine may need many times the usual second. */
const START_MS = 30_000;
const STOP_MS = 5_000;

export interface RunningServer {
  /** http://127.0.0.1:PORT, without a slash at the end. */
  readonly address: string;
  /** What it has printed so far, both streams together. */
  output(): string;
  /** Asks it to end, waits, and removes its data. Gives its exit code; undefined when it had to be killed. */
  stop(): Promise<number | undefined>;
}

/** The built program, or what `npm start` runs: it builds what is missing and becomes that program. */
const PROGRAMS = { built: ["dist/main.js", "serve"], npmStart: ["scripts/start.mjs"] };

/**
 * Starts the program on a free port with a data folder of its own, filled from graph-data unless `fill` puts something
 * there first.
 */
export async function startServer(
  args: readonly string[] = [],
  program: keyof typeof PROGRAMS = "built",
  fill?: (data: string) => Promise<void>,
): Promise<RunningServer> {
  const data = await mkdtemp(join(tmpdir(), "hearsay-data-"));
  await fill?.(data);
  const child = spawn(process.execPath, [...PROGRAMS[program], "--port", "0", ...args], {
    cwd: ROOT,
    env: { ...withoutSettings(process.env), HEARSAY_DATA: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // "close", not "exit": then everything it printed has been read.
  let hasEnded = false;
  child.once("close", () => {
    hasEnded = true;
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  }
  const output = (): string => printed.join("");
  const stop = async (): Promise<number | undefined> => {
    const code = await end(child, () => hasEnded);
    await rm(data, { recursive: true, force: true });
    return code;
  };
  try {
    return { address: await addressIn(output, () => hasEnded), output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The settings of whoever runs the tests are not the tests' settings. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("HEARSAY_")));
}

async function addressIn(output: () => string, hasEnded: () => boolean): Promise<string> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+(?=\D)/.exec(output())?.[0];
    if (address !== undefined) return address;
    if (hasEnded()) throw new Error(`The server ended before it printed an address:\n${output()}`);
    if (Date.now() > deadline) throw new Error(`The server printed no address in time:\n${output()}`);
    await pause(20);
  }
}

async function end(child: ChildProcess, hasEnded: () => boolean): Promise<number | undefined> {
  child.kill("SIGTERM");
  const deadline = Date.now() + STOP_MS;
  while (!hasEnded() && Date.now() < deadline) await pause(10);
  if (!hasEnded()) child.kill("SIGKILL");
  return child.exitCode ?? undefined;
}
