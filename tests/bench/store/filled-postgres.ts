import { join } from "node:path";
import { copyGraph } from "../../../src/store/copy-graph.ts";
import { openEngine } from "../../../src/store/open-store.ts";
import { type RealPostgres, realPostgres } from "../../postgres/real-postgres.ts";
import type { Figure } from "../figures.ts";

export interface FilledPostgres {
  readonly server: RealPostgres;
  /** Address of the database. */
  readonly url: string;
  /** Of the copy; none where it was there already. */
  readonly figures: readonly Figure[];
}

/** A PostgreSQL with the graph of an SQLite file; its data stay in the folder, and a copy that was broken off goes on. */
export async function filledPostgres({
  folder,
  file,
  statements,
  fresh,
  server: running,
}: {
  readonly folder: string;
  readonly file: string;
  readonly statements: number;
  readonly fresh: boolean;
  /** One that runs already; else one is started. */
  readonly server?: RealPostgres;
}): Promise<FilledPostgres> {
  const server = running ?? (await realPostgres({ keepIn: join(folder, "postgres") }));
  const name = `statements_${statements}`;
  if (fresh) await server.drop(name);
  const url = await server.database(name);
  const [from, to] = [await openEngine(file, { readOnly: true }), await openEngine(url)];
  const start = performance.now();
  const { changes } = await copyGraph(from, to, { piece: PIECE });
  const seconds = (performance.now() - start) / 1000;
  if (changes > 0) await to.write((db) => db.run("ANALYZE"));
  await from.close();
  await to.close();
  const figure: Figure = {
    name: "hearsay copy into PostgreSQL, changes a second",
    value: Math.round(changes / seconds),
    unit: "changes/s",
    better: "higher",
    method: `${changes} changes, ${PIECE} a transaction, wall clock, server on the same machine`,
  };
  return { server, url, figures: changes > 0 ? [figure] : [] };
}

/** Entries of the log that are put in together. */
const PIECE = 20_000;
