import type { Database, Prepared, SqlValue } from "./driver.ts";
import { translated } from "./sqlite-errors.ts";

/** Stands for the path of a database that goes when it is closed. */
export const IN_MEMORY = ":memory:";

/** An open database: statements by their text, each prepared once, and failures as AppError. */
export interface Connection {
  /** Path of the database, or :memory:. */
  readonly file: string;
  /** All rows. The caller names their shape: it is that of the columns in the text. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[];
  /** The first row. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the SQL decides, and TypeScript cannot read it
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  run(sql: string, ...values: readonly SqlValue[]): void;
  /** One statement with the values of each row. */
  runEach(sql: string, rows: readonly (readonly SqlValue[])[]): void;
  /** Several statements without values. */
  exec(sql: string): void;
  /** Begins a transaction: one that writes holds off other writers, one that reads sees one revision. */
  begin(kind: "read" | "write"): void;
  commit(): void;
  /** Takes everything since `begin` back; nothing where no transaction is open. */
  rollBack(): void;
  close(): void;
}

/** Filters put texts together from fragments; past this many the rarely used ones are prepared again. */
const MOST_PREPARED = 400;

export function connectionTo(database: Database, file: string): Connection {
  const prepared = new Map<string, Prepared>();

  const statement = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };

  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw translated(file, error);
    }
  };

  return {
    file,
    all: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      attempt(() => statement(sql).all(...values)) as Row[],
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as declared above
    get: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      attempt(() => statement(sql).get(...values)) as Row | undefined,
    run: (sql, ...values) => void attempt(() => statement(sql).run(...values)),
    exec: (sql) => attempt(() => database.exec(sql)),
    runEach: (sql, rows) =>
      attempt(() => {
        const each = statement(sql);
        for (const values of rows) each.run(...values);
      }),
    begin: (kind) => void attempt(() => statement(kind === "write" ? "BEGIN IMMEDIATE" : "BEGIN").run()),
    commit: () => void attempt(() => statement("COMMIT").run()),
    rollBack: () => {
      if (database.isTransaction) database.exec("ROLLBACK");
    },
    close: () => {
      prepared.clear();
      attempt(() => database.close());
    },
  };
}
