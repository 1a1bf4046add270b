import { AppError } from "../../model/errors.ts";
import type { Connection } from "./connection.ts";

export const BUSY_TIMEOUT_MS = 5000;

interface Setting {
  readonly pragma: string;
  readonly value: string | number;
  /** What SQLite answers when it is set. */
  readonly answer: string | number;
  /** Cannot be set where the file may only be read, and need not be. */
  readonly writersOnly?: boolean;
}

/** Of each index, when SQLite learns what is in it. */
const ROWS_LOOKED_AT = 1000;

/** Of 4 KiB each. */
const PAGES_IN_LOG = 8_000;

/** Memory for pages read, in KiB, negative as SQLite wants it. */
const CACHE_KIB = -65_536;

/**
 * WAL with synchronous FULL keeps every acknowledged commit through a power cut; NORMAL, the default of some
 * bindings, lost them in most trials. A database in memory has no journal to set.
 */
const DURABLE: readonly Setting[] = [
  // Pages changed again and again by a long import are written into the database once for many commits.
  { pragma: "wal_autocheckpoint", value: PAGES_IN_LOG, answer: PAGES_IN_LOG, writersOnly: true },
  { pragma: "journal_mode", value: "WAL", answer: "wal", writersOnly: true },
  { pragma: "synchronous", value: "FULL", answer: 2 },
];
const EVERYWHERE: readonly Setting[] = [
  { pragma: "analysis_limit", value: ROWS_LOOKED_AT, answer: ROWS_LOOKED_AT },
  // What members refer to is looked up when they are put in: asking again a row at a time costs more than the row.
  { pragma: "foreign_keys", value: "OFF", answer: 0 },
  { pragma: "trusted_schema", value: "OFF", answer: 0 },
  { pragma: "cache_size", value: CACHE_KIB, answer: CACHE_KIB },
  { pragma: "temp_store", value: "MEMORY", answer: 2 },
];
const READING: readonly Setting[] = [{ pragma: "query_only", value: "ON", answer: 1 }];

/** Sets what every connection needs and reads it back. Throws storeDamaged when SQLite did not take a setting. */
export function applySettings(
  connection: Connection,
  { busyTimeout, readOnly }: { readonly busyTimeout: number; readonly readOnly: boolean },
): void {
  const settings: readonly Setting[] = [
    { pragma: "busy_timeout", value: busyTimeout, answer: busyTimeout },
    ...(connection.file === ":memory:" ? [] : DURABLE),
    ...EVERYWHERE,
    ...(readOnly ? READING : []),
  ];
  for (const { pragma, value, answer, writersOnly = false } of settings) {
    // Pragmas take no placeholders; every name and value is written above.
    if (readOnly && writersOnly) continue;
    connection.exec(`PRAGMA ${pragma} = ${value}`);
    const found = settingOf(connection, pragma);
    if (found !== answer) {
      throw new AppError(
        "storeDamaged",
        `The database ${connection.file}: ${pragma} is ${String(found)} and must be ${answer}, or changes could be ` +
          "lost; put the data folder on a local disk.",
      );
    }
  }
}

/** What SQLite says about one of its settings. */
export function settingOf(connection: Connection, pragma: string): unknown {
  return Object.values(connection.get<Readonly<Record<string, unknown>>>(`PRAGMA ${pragma}`) ?? {})[0];
}
