import type { StatementAnswer } from "../../src/queries/answers.ts";

/** Statements in the order in which their words stand in the text. */
export function inTextOrder(statements: readonly StatementAnswer[]): readonly StatementAnswer[] {
  return [...statements].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ evidence }: StatementAnswer): number {
  const readable = evidence.find(({ words }) => words !== "withheld") ?? evidence[0];
  return readable?.start ?? 0;
}
