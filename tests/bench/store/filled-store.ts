import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { generateRecords } from "../../../src/generate/generate-records.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open-sqlite-store.ts";
import type { Figure } from "../figures.ts";

export interface FilledStore {
  readonly folder: string;
  readonly file: string;
  /** Of the import; none where the store was there already. */
  readonly figures: readonly Figure[];
}

/** Statements put in together. */
const PIECE = 24_000;

/** A store of so many made-up statements. */
export async function filledStore({
  folder: parent,
  statements,
  fresh,
}: {
  readonly folder: string;
  readonly statements: number;
  readonly fresh: boolean;
}): Promise<FilledStore> {
  const folder = join(parent, String(statements));
  const file = join(folder, "hearsay.db");
  const whole = join(folder, "whole"); // written once everything is in
  if (fresh || !existsSync(whole)) rmSync(folder, { recursive: true, force: true });
  if (existsSync(whole)) return { folder, file, figures: [] };
  mkdirSync(folder, { recursive: true });
  const generating = process.cpuUsage();
  for (const record of generateRecords({ statements, seed: 1, pieceSize: PIECE })) record.statements.at(-1);
  const made = cpuSeconds(process.cpuUsage(generating));
  const [start, used] = [performance.now(), process.cpuUsage()];
  const store = await openSqliteStore({ file });
  for (const record of generateRecords({ statements, seed: 1, pieceSize: PIECE }))
    await store.ingest([record], { at: "2024-01-01T00:00:00Z", by: "bench" });
  await store.close();
  const seconds = (performance.now() - start) / 1000;
  const cpu = cpuSeconds(process.cpuUsage(used)) - made;
  mkdirSync(whole);
  const method = `${statements} statements with all that belongs to them, ${PIECE} a transaction, indexes, words and everything worked out; CPU of making them up (${made.toFixed(1)} s) taken off`;
  return {
    folder,
    file,
    figures: [
      {
        name: "bulk import, statements per CPU second",
        value: Math.round(statements / cpu),
        unit: "statements/s",
        bar: 40_000,
        better: "higher",
        method,
      },
      {
        name: "bulk import, making them up included",
        value: Math.round(seconds),
        unit: "s",
        bar: 120,
        better: "lower",
        method: "wall clock",
      },
      {
        name: "size of the database",
        value: Math.round(statSync(file).size / 2 ** 20),
        unit: "MiB",
        better: "lower",
        method: "after the import",
      },
    ],
  };
}

function cpuSeconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000_000;
}
