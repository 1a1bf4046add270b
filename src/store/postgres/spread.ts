import { AppError } from "../../model/errors.ts";
import type { Db, Engine } from "../engine.ts";
import { STATEMENT } from "../member-tables.ts";
import { TABLES } from "../tables.ts";

/** Statements and all that hangs on them lie with their lead speaker; ties with the node they begin at. */
const SPREAD: readonly (readonly [name: string, column: string])[] = [
  ...TABLES.flatMap(({ name, distributedBy }): readonly (readonly [string, string])[] =>
    distributedBy === undefined ? [] : [[name, distributedBy]],
  ),
  ["statement_words", "lead"],
];

/** What every machine holds whole. */
const SHARED: readonly string[] = [
  ...TABLES.filter(({ distributedBy }) => distributedBy === undefined).map(({ name }) => name),
  "node_words",
];

/** How the tables lie afterwards. */
export interface Spread {
  readonly distributed: readonly string[];
  readonly reference: readonly string[];
}

/**
 * Spreads the tables over the machines of a Citus cluster, what is in them included. What is spread already stays as it
 * is, so that a call that was broken off is finished by the next. Throws badCall where the server has no Citus.
 */
export async function spreadTables(engine: Engine): Promise<Spread> {
  const known = await engine.read((db) => spreadAlready(db, engine.place));
  // One table a transaction: each is moved whole or not at all. What others lie with comes first.
  for (const name of SHARED.filter((one) => !known.has(one)))
    await engine.write((db) => db.run("SELECT create_reference_table(?)", name));
  for (const [name, column] of SPREAD.filter(([one]) => !known.has(one))) {
    const mate = name === STATEMENT.name ? "default" : STATEMENT.name;
    await engine.write((db) =>
      db.run("SELECT create_distributed_table(?, ?, colocate_with => ?)", name, column, mate),
    );
  }
  return { distributed: SPREAD.map(([name]) => name), reference: SHARED };
}

async function spreadAlready(db: Db, place: string): Promise<ReadonlySet<string>> {
  const [citus] = await db.all("SELECT 1 AS found FROM pg_extension WHERE extname = 'citus'");
  if (citus === undefined) {
    throw new AppError(
      "badCall",
      `The database ${place} has no Citus: run CREATE EXTENSION citus in it on every machine, add the workers with ` +
        "citus_add_node, then call this again. Nothing was changed.",
    );
  }
  const rows = await db.all<{ readonly name: string }>(
    "SELECT table_name::text AS name FROM citus_tables WHERE citus_table_type IN ('distributed', 'reference')",
  );
  return new Set(rows.map(({ name }) => name));
}
