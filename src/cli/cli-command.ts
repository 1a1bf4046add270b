import type { Settings } from "../config.ts";
import type { NamedExtractor } from "../extraction/make-extractor.ts";
import type { CopyProgress, CopyReport } from "../store/copy-graph.ts";
import type { RecountReport } from "../store/recount/recount-store.ts";
import type { Spread } from "../store/postgres/spread.ts";
import type { Store } from "../store/store.ts";

/** A file of a record, as read: not yet known to be one. */
export interface RecordFile {
  readonly path: string;
  readonly value: unknown;
  /** The text that lies beside the record for one of its documents; undefined where it names none. */
  readonly textOf: (document: string) => Promise<string | undefined>;
}

/** The file system, handed in: no command touches it by itself. All throw AppError. */
export interface Files {
  readonly readRecord: (path: string) => Promise<RecordFile>;
  /** One line of a file of records, numbered from 1: JSON, not yet known to be a record. */
  readonly readRecordLine: (path: string, line: number, bytes: Uint8Array) => RecordFile;
  /** The record files of a folder, sorted; the path itself when it is a file. */
  readonly listRecords: (path: string) => Promise<readonly string[]>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** The bytes of a file of any size, piece by piece. Throws while it is read. */
  readonly readChunks: (path: string) => AsyncIterable<Uint8Array>;
  readonly sizeOf: (path: string) => Promise<number>;
  /** All or nothing: a file half written never takes the place of a whole one. */
  readonly writeWhole: (path: string, data: string | Uint8Array | AsyncIterable<string>) => Promise<void>;
}

/** A server that runs until it is closed. */
export interface RunningServer {
  readonly address: string;
  /** Settles when it has stopped, whoever stopped it. */
  readonly stopped: Promise<void>;
}

/** A page as a server sent it. */
interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** Where it was found in the end, after redirects. */
  readonly url: string;
}

/** What a command works with. Everything that has a side effect is handed in. */
export interface Context {
  readonly settings: Settings;
  readonly files: Files;
  /** Makes an empty store where there is none, unless it must exist: then throws noSuchFile. */
  readonly openStore: (options?: { readonly mustExist?: boolean }) => Promise<Store>;
  /**
   * Copies the graph at one place into another: an address, a file or a folder each. The second is made where it is
   * missing. Throws AppError; what was copied by then stays.
   */
  readonly copy: (from: string, to: string, show: (progress: CopyProgress) => void) => Promise<CopyReport>;
  /** Holds what the store works out beforehand against a recount; changes nothing. Throws noSuchFile where none is. */
  readonly recount: (show: (done: number, total: number) => void) => Promise<RecountReport>;
  /** Spreads the tables of a database over the machines of a Citus cluster. Throws badCall where there is none. */
  readonly spread: (database: string) => Promise<Spread>;
  readonly backup: (to: string) => Promise<void>;
  readonly restore: (from: string) => Promise<void>;
  readonly startServer: (store: Store) => Promise<RunningServer>;
  /** Turns a picture (SVG) into a PNG. */
  readonly rasterize: (svg: string) => Promise<Uint8Array>;
  /** The extractor of this name, or the default one. Throws badCall for an unknown name or a missing setting. */
  readonly extractor: (name: string | undefined) => Promise<NamedExtractor>;
  /** A page of the web; addresses of private networks only where they are allowed. Throws AppError. */
  readonly fetchPage: (url: string, options: { readonly allowPrivate: boolean }) => Promise<FetchedPage>;
  /** Standard input, piece by piece. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Folder of the records that come with the program. */
  readonly graphData: string;
  /** RFC 3339; asked once a command. */
  readonly now: () => string;
  /** Who is at the keyboard, for the log. */
  readonly user: string;
  /** One line on standard output. */
  readonly print: (line: string) => void;
  /** Text or bytes on standard output as they are. */
  readonly write: (data: string | Uint8Array) => void;
  /** One line of progress or warning, on standard error. */
  readonly note: (line: string) => void;
  /** Shows how far long work is, in place of what was shown before; undefined where nobody watches a terminal. */
  readonly showProgress: ((line: string) => void) | undefined;
  /** True when the answer should be JSON. */
  readonly json: boolean;
}

export interface CliOption {
  /** As commander reads it: "--by <agent>". */
  readonly flags: string;
  readonly description: string;
  /** May be given several times. */
  readonly repeats?: boolean;
}

export type Flags = Readonly<{ [name: string]: string | boolean | readonly string[] | undefined }>;

/** One command a file; index.ts lists them. */
export interface CliCommand {
  readonly name: string;
  /** As commander reads them: "<record...>". */
  readonly arguments: string;
  readonly summary: string;
  readonly options: readonly CliOption[];
  /** Resolves to the exit code: 0 fine, 1 the data is bad. Throws AppError. */
  readonly run: (context: Context, args: readonly string[], flags: Flags) => Promise<number>;
}

/** The values of a flag that may repeat, or the one of a flag that may not. */
export function valuesOf(flags: Flags, name: string): readonly string[] {
  const value = flags[name];
  if (typeof value === "string") return [value];
  return typeof value === "object" ? value : [];
}
