import { AppError } from "../model/errors.ts";
import { valuesOf } from "./batch.ts";
import type { Db, Engine } from "./engine.ts";
import { loggedMember } from "./ingest/logged-member.ts";
import { putMembers } from "./ingest/ingest-record.ts";
import type { Difference } from "./ingest/differences.ts";
import { PART_TABLES } from "./ingest/differences.ts";
import { logRows, revisionOf } from "./log.ts";
import { LOG, type LogTableRow } from "./own-tables.ts";
import { documentsWithTexts, keepText, readText } from "./texts.ts";

/** How far a copy is: entries of the log, then texts. */
export interface CopyProgress {
  readonly of: "changes" | "texts";
  readonly done: number;
  readonly total: number;
}

/** What was copied now; all that was there before counts for the totals only. */
export interface CopyReport {
  /** Of the engine copied into. */
  readonly to: string;
  readonly rev: number;
  readonly changes: number;
  readonly texts: number;
}

export interface CopyOptions {
  readonly show?: (progress: CopyProgress) => void;
  /** Entries of the log that are put in together. */
  readonly piece?: number;
}

/**
 * Copies a graph into another engine: every entry of the log with what it brought, then the texts. Whatever was copied
 * before stays, so a copy that was broken off goes on where it stopped. Throws badData where the other engine holds
 * another graph; then nothing was changed.
 */
export async function copyGraph(
  from: Engine,
  to: Engine,
  { show = () => undefined, piece: usual = 5000 }: CopyOptions = {},
): Promise<CopyReport> {
  const total = await from.read(revisionOf);
  const start = await to.read(revisionOf);
  await refuseOther(from, to, start);
  let done = start;
  let piece = usual;
  while (done < total) {
    show({ of: "changes", done, total });
    const rows = await from.read((db) => logRows(db, done, total, piece));
    const reached = await to.write((db) => replay(db, rows, done));
    // A member may refer to one that comes later in the same change: both must be at hand.
    if (reached === undefined && rows.length < total - done) piece *= 2;
    else {
      done = reached ?? total;
      piece = usual;
    }
  }
  const texts = await copyTexts(from, to, show);
  return { to: to.place, rev: total, changes: total - start, texts };
}

/** The other engine must hold the beginning of this graph, and nothing else. */
async function refuseOther(from: Engine, to: Engine, rev: number): Promise<void> {
  if (rev === 0) return;
  const [ours] = await from.read((db) => logRows(db, rev - 1, rev, 1));
  const [theirs] = await to.read((db) => logRows(db, rev - 1, rev, 1));
  if (ours !== undefined && JSON.stringify(ours) === JSON.stringify(theirs)) return;
  throw new AppError(
    "badData",
    `${to.place} holds another graph than ${from.place}, so nothing was copied: copy into an empty one.`,
  );
}

/** Puts a piece of the log in with its members. Returns the revision reached; undefined where it refers to what comes later. */
async function replay(db: Db, rows: readonly LogTableRow[], since: number): Promise<number | undefined> {
  if ((await revisionOf(db)) !== since) throw new Error("the log was changed by somebody else");
  const newest = new Map(rows.map((row) => [`${row.part} ${row.id}`, row]));
  const members = [...newest.values()].map(loggedMember);
  try {
    await putMembers(db, await markKnown(db, members));
  } catch (error) {
    if (error instanceof AppError && error.faults.some(({ rule }) => rule === 2)) return undefined;
    throw error;
  }
  await db.put(
    LOG,
    rows.map((row) => valuesOf(LOG, row)),
  );
  return rows.at(-1)?.seq;
}

/** Members that are there already are changed, not new. */
async function markKnown(db: Db, members: readonly Difference[]): Promise<readonly Difference[]> {
  const known = new Set<string>();
  for (const part of new Set(members.map((one) => one.part))) {
    const rows = await db.all<{ readonly id: string }>(
      `SELECT id FROM ${PART_TABLES[part].name} WHERE id = ANY(?)`,
      members.filter((one) => one.part === part).map(({ member }) => member.id),
    );
    for (const { id } of rows) known.add(`${part} ${id}`);
  }
  return members.map((one) => ({ ...one, isNew: !known.has(`${one.part} ${one.member.id}`) }));
}

/** Texts are outside the log. Those that are there are not copied again. */
async function copyTexts(from: Engine, to: Engine, show: (progress: CopyProgress) => void): Promise<number> {
  const known = new Set(await to.read(documentsWithTexts));
  const missing = (await from.read(documentsWithTexts)).filter((id) => !known.has(id));
  for (const [done, id] of missing.entries()) {
    show({ of: "texts", done, total: missing.length });
    const text = await from.read((db) => readText(db, id));
    if (text !== undefined) await to.write((db) => keepText(db, id, text));
  }
  return missing.length;
}
