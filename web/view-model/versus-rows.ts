import type { StatementAnswer } from "../../src/queries/answers.ts";

/** A statement of one side with its line, 1-based, so that what was said at the same time stands side by side. */
export interface PlacedStatement {
  readonly statement: StatementAnswer;
  readonly row: number;
  /** The day it was said, else that of the document it was read in; undefined where nobody tells. */
  readonly day: string | undefined;
  /** Whether `day` is the day of the saying itself. */
  readonly isSaid: boolean;
}

export interface VersusSides {
  readonly for: readonly PlacedStatement[];
  readonly against: readonly PlacedStatement[];
  /** Lines in all. */
  readonly rows: number;
}

/**
 * Both sides in time order on common lines: each day begins a new line on both sides, and within a day the first of one
 * side stands beside the first of the other. What has no day comes last.
 */
export function versusRows(statements: readonly StatementAnswer[]): VersusSides {
  const placed = { for: [] as PlacedStatement[], against: [] as PlacedStatement[] };
  const days = new Map<string, StatementAnswer[]>();
  for (const statement of statements) {
    const day = dayOf(statement) ?? "";
    const list = days.get(day);
    if (list) list.push(statement);
    else days.set(day, [statement]);
  }
  const inOrder = [...days].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  let rows = 0;
  for (const [day, group] of inOrder) {
    const counts = { for: 0, against: 0 };
    for (const statement of group) {
      const { side } = statement;
      if (side !== "for" && side !== "against") continue;
      counts[side] += 1;
      placed[side].push({
        statement,
        row: rows + counts[side],
        day: day === "" ? undefined : day,
        isSaid: statement.said !== undefined,
      });
    }
    rows += Math.max(counts.for, counts.against);
  }
  return { ...placed, rows };
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
function dayOf({ said, evidence }: StatementAnswer): string | undefined {
  const day = said ?? evidence.find(({ published }) => published !== undefined)?.published;
  return day?.slice(0, 10);
}
