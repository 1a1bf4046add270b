import type { Db, SqlValue, Table, TableRow } from "../engine.ts";
import type { PgClient } from "./pg-client.ts";
import { translated } from "./pg-errors.ts";
import { adding, numbered, putting, removing } from "./pg-sql.ts";

/** Rows that go over in one statement. */
const PIECE = 5000;

/** Gives the texts that come again a name each, under which they are prepared; those past the bound get none. */
export class StatementNames {
  readonly #names = new Map<string, string>();
  static readonly #MOST = 500;

  of(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= StatementNames.#MOST) return known;
    const name = `hearsay_${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

/** A transaction on a session. BEGIN is on its way already when the first question follows. */
export class PgTransaction {
  readonly #client: PgClient;
  readonly #place: string;
  readonly #names: StatementNames;
  readonly #begun: Promise<unknown>;
  /** The first failure: nothing of this transaction can be kept after it. */
  #failure: { readonly error: unknown } | undefined;

  constructor(client: PgClient, place: string, names: StatementNames, begin: string) {
    this.#client = client;
    this.#place = place;
    this.#names = names;
    this.#begun = this.#query(begin);
    this.#begun.catch(() => undefined); // heard in `end`
  }

  readonly db: Db = {
    dialect: "postgres",
    all: async <Row>(sql: string, ...values: readonly SqlValue[]) =>
      (await this.#named(numbered(sql), values)) as readonly Row[], // the caller knows the columns it asks for
    run: async (sql, ...values) => {
      const text = numbered(sql);
      // What makes or drops tables comes once.
      await (values.length === 0 ? this.#query(text) : this.#named(text, values));
    },
    put: (table, rows) => this.#inPieces(putting(table), rows, namesOf(table)),
    add: (table, rows) => this.#inPieces(adding(table), rows, namesOf(table)),
    remove: (table, keys) => this.#inPieces(removing(table), keys, table.key),
  };

  /** PostgreSQL takes COMMIT for ROLLBACK where something failed before, without a word. */
  async commit(): Promise<void> {
    await this.#begun;
    if (this.#failure !== undefined) throw this.#failure.error;
    await this.#query("COMMIT");
  }

  async rollBack(): Promise<void> {
    await this.#query("ROLLBACK");
  }

  async #inPieces(text: string, rows: readonly TableRow[], columns: readonly string[]): Promise<void> {
    for (let from = 0; from < rows.length; from += PIECE) {
      const piece = rows.slice(from, from + PIECE);
      const lists = columns.map((_, at) => piece.map((row) => row[at] ?? null));
      await this.#named(text, lists);
    }
  }

  #named(text: string, values: readonly unknown[]): Promise<readonly unknown[]> {
    return this.#query(text, values, this.#names.of(text));
  }

  async #query(text: string, values?: readonly unknown[], name?: string): Promise<readonly unknown[]> {
    try {
      return await this.#client.query(text, values, name);
    } catch (error) {
      const meant = translated(this.#place, error);
      this.#failure ??= { error: meant };
      throw meant;
    }
  }
}

function namesOf({ columns }: Table): readonly string[] {
  return columns.map(({ name }) => name);
}
