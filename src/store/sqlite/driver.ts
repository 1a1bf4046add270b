/** What may be bound to a placeholder or read from a column. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** The part of node:sqlite that we use. */
export interface Prepared {
  run(...values: readonly SqlValue[]): { readonly changes: number | bigint };
  get(...values: readonly SqlValue[]): unknown;
  all(...values: readonly SqlValue[]): unknown[];
}
export interface Database {
  readonly isTransaction: boolean;
  prepare(sql: string): Prepared;
  exec(sql: string): void;
  close(): void;
}
interface DatabaseOptions {
  readonly readOnly: boolean;
  /** Milliseconds to wait for another process. */
  readonly timeout: number;
}
export type DatabaseClass = new (path: string, options: DatabaseOptions) => Database;

let chosen: Promise<DatabaseClass> | undefined;

/** SQLite with full-text search: the one in Node where it has one, else the package with the same interface. */
export function loadDriver(): Promise<DatabaseClass> {
  chosen ??= loadOnce();
  return chosen;
}

async function loadOnce(): Promise<DatabaseClass> {
  const builtIn = withoutExperimentalWarning(() => process.getBuiltinModule("node:sqlite"));
  if (builtIn !== undefined && "DatabaseSync" in builtIn) {
    const found = builtIn.DatabaseSync as DatabaseClass; // the types of Node 20 do not know the module
    if (hasFullText(found)) return found;
  }
  const { DatabaseSync } = await import("@photostructure/sqlite");
  return DatabaseSync;
}

/** Some builds of Node 22.14 and 23.11 came without. */
function hasFullText(driver: DatabaseClass): boolean {
  const probe = new driver(":memory:", { readOnly: false, timeout: 0 });
  try {
    const row = probe.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS used").get();
    return (row as { readonly used: number }).used === 1;
  } finally {
    probe.close();
  }
}

/** Node calls the module experimental once, as it is loaded; every other warning passes. */
function withoutExperimentalWarning<Result>(load: () => Result): Result {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (rest[0] !== "ExperimentalWarning") Reflect.apply(emitWarning, undefined, [warning, ...rest]);
  };
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
