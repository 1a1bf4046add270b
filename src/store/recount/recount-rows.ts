import { Batch } from "../batch.ts";
import { OUTLET, PART, SPOKE_FOR, STANDING } from "../derived-tables.ts";
import { regroup } from "../derive/clusters.ts";
import { deriveOutlets } from "../derive/outlets.ts";
import { deriveStandings } from "../derive/standings.ts";
import { deriveStatements } from "../derive/statements.ts";
import type { Db } from "../engine.ts";
import { DOCUMENT, NODE, STATEMENT } from "../member-tables.ts";
import { KIND_NUMBERS } from "../numbers.ts";
import { type KeyRange, keysIn } from "../key-ranges.ts";
import { notingDb, type Unlike } from "./unlike.ts";

/**
 * Works out again what hangs on the members with these keys, in the order in which changes do it, and notes what would
 * be written. What hangs on others is taken as it is stored: where nothing differs in any range, each row follows from
 * rows that follow from the members, so nothing differs at all.
 */
export async function recountRows(db: Db, range: KeyRange, unlike: Unlike): Promise<void> {
  const batch = new Batch(notingDb(db, unlike));
  const nodes = await keysIn(db, NODE.name, "k", range);
  const statements = await keysIn(db, STATEMENT.name, "k", range);
  await regroup(batch, [...nodes, ...statements]);
  await deriveOutlets(batch, await together(db, range, DOCUMENT.name, "k", OUTLET.name, "document"));
  await deriveStatements(batch, await together(db, range, STATEMENT.name, "k", SPOKE_FOR.name, "statement"));
  await deriveStandings(batch, nodes);
  await takeStrays(db, batch, range);
  await batch.write();
}

/** Keys of members, and those under which rows are kept though there is no such member. */
async function together(
  db: Db,
  range: KeyRange,
  ...columns: readonly [string, string, string, string]
): Promise<ReadonlySet<number>> {
  const [members, key, derived, owner] = columns;
  return new Set([...(await keysIn(db, members, key, range)), ...(await keysIn(db, derived, owner, range))]);
}

/** Standings of what is no claim. */
async function takeStrays(db: Db, batch: Batch, range: KeyRange): Promise<void> {
  const owners = await together(db, range, STANDING.name, "claim", PART.name, "claim");
  const nodes = await batch.one(NODE, "k", owners);
  const strays = [...owners].filter((k) => nodes.get(k)?.kind !== KIND_NUMBERS.Claim);
  await batch.takeBy(STANDING, "claim", strays);
  await batch.takeBy(PART, "claim", strays);
}
