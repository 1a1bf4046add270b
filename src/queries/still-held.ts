import { ACTS } from "../vocabulary/acts/index.ts";
import type { StoredStatement } from "../store/store.ts";

/**
 * The statements among these rows that still hold: without those their own speaker took back, and without the taking
 * back. The rows must hold the retractions, which they do when they were found by claim or by speaker.
 */
export function stillHeld(rows: readonly StoredStatement[]): readonly StoredStatement[] {
  const [retractions, others] = [rows.filter(isRetraction), rows.filter((row) => !isRetraction(row))];
  const takenBack = new Set<string>(retractions.map(({ statement }) => statement.what));
  return others.filter(({ statement }) => !takenBack.has(statement.id));
}

function isRetraction({ statement }: StoredStatement): boolean {
  return ACTS[statement.act].ownStatementOnly;
}
