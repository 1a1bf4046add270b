import { compareText } from "../../model/canonical.ts";
import { AppError } from "../../model/errors.ts";
import { type Side, sideOf } from "../../model/side.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import type { Batch } from "../batch.ts";
import { actOf } from "../numbers.ts";
import { STANDS, STATEMENT, type StatementRow } from "../member-tables.ts";

/** Chains of statements have at most this many links (rule 6). */
const MOST_LINKS = 8;

/** Where the chain of a statement ends, and what the statement says about the claim there. */
export interface ChainEnd extends Side {
  readonly claim: number;
}

/** Follows statements to their claims. Throws badData when there is none within eight links. */
export async function chainEnds(
  batch: Batch,
  statements: readonly StatementRow[],
): Promise<ReadonlyMap<number, ChainEnd>> {
  const known = new Map(statements.map((row) => [row.k, row]));
  let level = statements;
  for (let links = 0; links < MOST_LINKS && level.length > 0; links += 1) {
    const inner = await batch.one(
      STATEMENT,
      "k",
      level.map(({ what }) => what),
    );
    level = [...inner.values()].filter(({ k }) => !known.has(k));
    for (const row of level) known.set(row.k, row);
  }
  const ends = new Map<number, ChainEnd>();
  const endOf = (row: StatementRow, links: number): ChainEnd => {
    const found = ends.get(row.k);
    if (found !== undefined) return found;
    const act = actOf(row.act);
    const next = known.get(row.what);
    if (next !== undefined && links >= MOST_LINKS) throw tooLong(row.id);
    const inner = next === undefined ? undefined : endOf(next, links + 1);
    const end = { claim: inner?.claim ?? row.what, ...sideOf(act, inner) };
    if (links === 1) ends.set(row.k, end); // deeper ones have fewer links left than they might
    return end;
  };
  for (const row of statements) endOf(row, 1);
  return ends;
}

function tooLong(id: string): AppError {
  const detail = `is in a chain of more than ${MOST_LINKS} statements, or in one that returns to itself`;
  return new AppError("badData", `${id} ${detail}: let "what" lead to a claim.`, [
    { pointer: id, detail, rule: 6 },
  ]);
}

/** Finds the way through which a statement reached a document: ids of the statements that enclose it, nearest first. */
export type WayIn = (statement: StatementRow, document: number) => readonly string[];

/**
 * The statements through which these ones reached a document, nearest first: those that pass them on there, and those
 * that pass these on. Of several ways the shortest, then the first by id. A statement rests on those only that are at
 * least as far accepted as itself.
 */
export async function waysIn(batch: Batch, statements: readonly StatementRow[]): Promise<WayIn> {
  const enclosers = new Map<number, readonly StatementRow[]>();
  let level: readonly number[] = statements.map(({ k }) => k);
  for (let links = 0; links < MOST_LINKS && level.length > 0; links += 1) {
    const found = await batch.rowsBy(STATEMENT, "what", level);
    const next: number[] = [];
    for (const k of level) {
      const passing = (found.get(k) ?? []).filter(({ act }) => ACTS[actOf(act)].passesOn);
      enclosers.set(
        k,
        passing.sort((a, b) => compareText(a.id, b.id)),
      );
      next.push(...passing.map((row) => row.k));
    }
    level = [...new Set(next)].filter((k) => !enclosers.has(k));
  }
  const outer = [...enclosers.values()].flat().map(({ k }) => k);
  const places = await batch.rowsBy(STANDS, "statement", outer);
  const standsIn = (k: number, document: number): boolean =>
    (places.get(k) ?? []).some((place) => place.document === document);
  const wayIn = (statement: StatementRow, document: number, links: number): readonly string[] => {
    if (links >= MOST_LINKS) return [];
    const ways = (enclosers.get(statement.k) ?? [])
      .filter((row) => row.state <= statement.state && standsIn(row.k, document))
      .map((row) => [row.id, ...wayIn(row, document, links + 1)]);
    return ways.sort((a, b) => a.length - b.length)[0] ?? []; // sorting is stable: the rows come by id
  };
  return (statement, document) => wayIn(statement, document, 0);
}
