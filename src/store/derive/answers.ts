import { ACTS } from "../../vocabulary/acts/index.ts";
import { STANCES } from "../../vocabulary/stances.ts";
import type { Batch } from "../batch.ts";
import { actOf } from "../numbers.ts";
import { STATEMENT, type StatementRow } from "../member-tables.ts";

/** A statement with the canonical agents that make it or for which it is made, and those it accuses. */
export interface Voice {
  readonly row: StatementRow;
  readonly parties: readonly number[];
  readonly accused: readonly number[];
}

/**
 * Notes with each accusation on a cluster of claims whether it is answered: by a statement at least as far accepted, of
 * an accused or of somebody who belonged to one that day or spoke for it, against the accusation or its claim, or for a
 * claim that contradicts it.
 */
export function noteAnswers(batch: Batch, voices: readonly Voice[], contraries: readonly Voice[]): void {
  const isAnswer = ({ row }: Voice, accusation: StatementRow): boolean =>
    row.side === STANCES.against.number ||
    (row.what === accusation.k && row.stance === STANCES.against.number);
  for (const { row, accused } of voices) {
    if (!ACTS[actOf(row.act)].needsAgainst) continue;
    const byAccused = (voice: Voice): boolean =>
      voice.row.state <= row.state && voice.parties.some((party) => accused.includes(party));
    const isAnswered =
      voices.some((voice) => isAnswer(voice, row) && byAccused(voice)) ||
      contraries.some((voice) => voice.row.side === STANCES.for.number && byAccused(voice));
    batch.put(STATEMENT, { ...row, answered: isAnswered ? 1 : 0 });
  }
}
