import { ACTS } from "../vocabulary/acts/index.ts";
import type { StoredStatement } from "../store/store.ts";

/** A statement with those of its speakers who still stand by it. */
export interface HeldStatement extends StoredStatement {
  readonly speakers: readonly string[];
}

/**
 * The statements among these rows that still hold: without the taking back, and without speakers who took theirs back
 * and did not take that back again. The rows must hold the retractions, which they do when they were found by claim
 * or by speaker.
 */
export function stillHeld(rows: readonly StoredStatement[]): readonly HeldStatement[] {
  const retractions = rows.filter(isRetraction);
  const undone = new Set<string>(retractions.map(({ statement }) => statement.what));
  const gone = new Set(
    retractions
      .filter(({ statement }) => !undone.has(statement.id))
      .flatMap(({ statement: { by, what } }) => by.map((speaker) => `${what} ${speaker}`)),
  );
  return rows
    .filter((row) => !isRetraction(row))
    .map((row) => ({
      ...row,
      speakers: row.statement.by.filter((speaker) => !gone.has(`${row.statement.id} ${speaker}`)),
    }))
    .filter(({ speakers }) => speakers.length > 0);
}

function isRetraction({ statement }: StoredStatement): boolean {
  return ACTS[statement.act].ownStatementOnly;
}
