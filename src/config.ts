import { AppError } from "./model/errors.ts";

/** What can be set from outside; each also a flag of the command line. */
export interface Settings {
  /** Folder of the database and of attached texts. */
  readonly data: string;
  /** Address of a PostgreSQL database that holds the graph; undefined: a file in the data folder does. */
  readonly database: string | undefined;
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Public address for links and ids, without a slash at the end; undefined: the address of the server. */
  readonly base: string | undefined;
  /** The chat endpoint of the extractor "llm". Its key is set in the environment only, and shown to nobody. */
  readonly llm: {
    readonly url: string | undefined;
    readonly model: string | undefined;
    readonly key: string | undefined;
  };
}

export type Environment = Readonly<{ [name: string]: string | undefined }>;

export interface SettingFlags {
  readonly data?: string;
  readonly databaseUrl?: string;
  readonly host?: string;
  readonly port?: string;
  readonly base?: string;
  readonly llmUrl?: string;
  readonly llmModel?: string;
}

/** Bounds of what a client may send and how long it may take; milliseconds, bytes, counts. */
export const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  /** How long requests in work may go on after the server was told to stop. */
  closeTimeout: 10_000,
  headerBytes: 16_384,
} as const;

/** Flags first, then the environment, then the defaults. Throws badCall for what cannot be. */
export function settingsFrom(flags: SettingFlags, environment: Environment): Settings {
  return {
    database: databaseFrom(flags, environment),
    data: flags.data ?? set(environment["HEARSAY_DATA"]) ?? "./data",
    host: flags.host ?? set(environment["HEARSAY_HOST"]) ?? "127.0.0.1",
    port: portFrom(flags.port ?? set(environment["HEARSAY_PORT"]) ?? "4317"),
    base: baseFrom(flags.base ?? set(environment["HEARSAY_BASE"])),
    llm: {
      url: flags.llmUrl ?? set(environment["HEARSAY_LLM_URL"]),
      model: flags.llmModel ?? set(environment["HEARSAY_LLM_MODEL"]),
      key: set(environment["HEARSAY_LLM_KEY"]),
    },
  };
}

/** Attached words are shown to nobody but this machine. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** Whoever names a folder on the command line means that folder. */
function databaseFrom(flags: SettingFlags, environment: Environment): string | undefined {
  const url =
    flags.databaseUrl ?? (flags.data === undefined ? set(environment["HEARSAY_DATABASE_URL"]) : undefined);
  if (url === undefined || /^postgres(?:ql)?:\/\//.test(url)) return url;
  throw new AppError(
    "badCall",
    "HEARSAY_DATABASE_URL (or --database-url) is no address of a PostgreSQL database. Give one such as postgres://user:password@host:5432/hearsay, or unset it to keep the graph in a file.",
  );
}

function set(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new AppError(
    "badCall",
    `The port "${text}" is no port. Give a number from 0 to 65535, for example --port 4317.`,
  );
}

function baseFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, "");
  throw new AppError(
    "badCall",
    `The base "${text}" is no address. Give one such as https://hearsay.example.org.`,
  );
}
