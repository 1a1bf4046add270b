import type { Store } from "../store/store.ts";
import { type Stance, STANCE_NAMES } from "../vocabulary/stances.ts";
import type { StatementAnswer } from "./answers.ts";
import { describeStatements } from "./describe-statements.ts";
import type { Reading } from "./reading.ts";

export interface FirstOfSides {
  /** The oldest few of each side. */
  readonly statements: readonly StatementAnswer[];
  /** How many stand on each side besides. */
  readonly more: Readonly<Record<Stance, number>>;
}

/** What is said first on each side of a claim and its variants: a claim may hold thousands of statements. */
export async function firstOfSides(
  store: Store,
  claim: string,
  most: number,
  reading: Reading,
): Promise<FirstOfSides> {
  const sides = await Promise.all(
    STANCE_NAMES.map(async (side) => {
      const { rows, total } = await store.statements(
        { claim: [claim], side: [side] },
        { limit: most, sort: "said" },
      );
      return { side, rows, more: total - rows.length };
    }),
  );
  const more = Object.fromEntries(sides.map(({ side, more: number }) => [side, number]));
  return {
    statements: await describeStatements(
      store,
      sides.flatMap(({ rows }) => rows),
      reading,
    ),
    // One entry for each name of the list.
    more: more as Record<Stance, number>,
  };
}
