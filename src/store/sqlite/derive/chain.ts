import { AppError } from "../../../model/errors.ts";
import { type Side, sideOf } from "../../../model/side.ts";
import { ACTS } from "../../../vocabulary/acts/index.ts";
import type { Connection } from "../connection.ts";
import { actOf } from "../numbers.ts";

/** Chains of statements have at most this many links (rule 6). */
const MOST_LINKS = 8;

/** Where the chain of a statement ends, and what the statement says about the claim there. */
export interface ChainEnd extends Side {
  readonly claim: number;
}

/** Follows a statement to its claim. Throws badData when there is none within eight links. */
export function chainEnd(connection: Connection, statement: number, links = 1): ChainEnd {
  const row = connection.get<{ readonly id: string; readonly act: number; readonly what: number }>(
    "SELECT id, act, what FROM statement WHERE k = ?",
    statement,
  );
  if (row === undefined) throw new Error(`statement ${statement} has no row`);
  const act = actOf(row.act);
  const isInner = connection.get("SELECT 1 FROM statement WHERE k = ?", row.what) !== undefined;
  if (!isInner) return { claim: row.what, ...sideOf(act) };
  if (links >= MOST_LINKS) {
    const detail = `is in a chain of more than ${MOST_LINKS} statements, or in one that returns to itself`;
    throw new AppError("badData", `${row.id} ${detail}: let "what" lead to a claim.`, [
      { pointer: row.id, detail, rule: 6 },
    ]);
  }
  const inner = chainEnd(connection, row.what, links + 1);
  return { claim: inner.claim, ...sideOf(act, inner) };
}

interface Encloser {
  readonly k: number;
  readonly id: string;
  readonly act: number;
}

/**
 * The statements through which this one reached one document, nearest first: those that pass it on there, and those
 * that pass them on. Of several ways the shortest, then the first by id. A statement rests on those only that are at
 * least as far accepted as itself.
 */
export function viaIn(
  connection: Connection,
  statement: number,
  document: number,
  links = 0,
): readonly string[] {
  if (links >= MOST_LINKS) return [];
  const ways = connection
    .all<Encloser>(ENCLOSERS, document, statement)
    .filter((encloser) => ACTS[actOf(encloser.act)].passesOn)
    .map((encloser) => [encloser.id, ...viaIn(connection, encloser.k, document, links + 1)]);
  return ways.sort((a, b) => a.length - b.length)[0] ?? []; // sorting is stable: the rows come by id
}

const ENCLOSERS = `
SELECT o.k, o.id, o.act FROM statement i JOIN statement o ON o.what = i.k AND o.state <= i.state
  JOIN stands t ON t.statement = o.k AND t.document = ?
WHERE i.k = ? ORDER BY o.id`;
