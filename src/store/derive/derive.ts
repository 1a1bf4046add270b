import { Batch } from "../batch.ts";
import type { Db } from "../engine.ts";
import type { Difference } from "../ingest/differences.ts";
import type { Keys } from "../ingest/keys.ts";
import { stageMembers } from "../ingest/stage-members.ts";
import { writeWords } from "../words.ts";
import { regroup } from "./clusters.ts";
import { applyCounts, type Counted, countNodes, countStandings, countStatements, sumOf } from "./counts.ts";
import { deriveOutlets } from "./outlets.ts";
import { deriveStandings } from "./standings.ts";
import { deriveStatements } from "./statements.ts";
import { claimsOf, touchChains, type Touched, touchedBy, touchEverything } from "./touched.ts";
import { wordsOfNodes, wordsOfStatements } from "./words.ts";

/** Makes a change and brings everything that is worked out up to date with it, in the transaction of the caller. */
export async function changeAndDerive(
  db: Db,
  batch: Batch,
  keys: Keys,
  differences: readonly Difference[],
): Promise<void> {
  const touched = await touchedBy(batch, keys, differences);
  const changed = differences.filter(({ part }) => part === "statements").map(keys.own);
  const nodes = differences.map(keys.own);
  const ofChanged = sumOf(await countStatements(batch, changed), await countNodes(batch, nodes));
  await stageMembers(batch, keys, differences);
  await touchChains(batch, touched, changed);
  const counted = new Set(changed);
  const others = [...touched.statements].filter((k) => !counted.has(k));
  const before = sumOf(ofChanged, await countStatements(batch, others));
  await derive(db, batch, touched, { counted: nodes, before });
}

/** Works everything out from scratch: the same as all changes one by one have brought about. */
export async function rebuildDerived(db: Db): Promise<void> {
  const all = async (table: string): Promise<readonly number[]> =>
    (await db.all<{ readonly k: number }>(`SELECT k FROM ${table}`)).map(({ k }) => k);
  const batch = new Batch(db);
  const touched = await touchEverything(all);
  for (const table of ["tally", "tie", "standing", "part"]) await db.run(`DELETE FROM ${table}`);
  await derive(db, batch, touched, {
    counted: [...touched.worded],
    before: { tallies: new Map(), ties: new Map() },
  });
}

/** In this order: each step rests on those before. `counted` are nodes whose number may have changed. */
async function derive(
  db: Db,
  batch: Batch,
  touched: Touched,
  { counted, before }: { readonly counted: readonly number[]; readonly before: Counted },
): Promise<void> {
  await regroup(batch, touched.clustered);
  await deriveOutlets(batch, touched.documents);
  await deriveStatements(batch, touched.statements);
  for (const claim of await claimsOf(batch, touched.statements)) touched.claims.add(claim); // those they come to
  const weighed = await deriveStandings(batch, touched.claims);
  const after = sumOf(
    await countStatements(batch, touched.statements),
    await countNodes(batch, counted),
    countStandings(weighed.after),
  );
  const nodes = await wordsOfNodes(batch, touched.worded);
  const statements = await wordsOfStatements(batch, touched.statements);
  await batch.write();
  await applyCounts(db, sumOf(before, countStandings(weighed.before)), after);
  await writeWords(db, nodes, statements, (k) => batch.isFresh(k));
}
