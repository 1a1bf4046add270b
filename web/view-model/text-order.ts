import type { EvidenceAnswer, StatementAnswer } from "../../src/queries/answers.ts";

/** Statements that are read in one document. */
export interface DocumentGroup {
  readonly document: string;
  readonly title: string;
  /** In the order in which their words stand in the text. */
  readonly statements: readonly StatementAnswer[];
}

/**
 * Statements by the document in which they are best read, in the order in which the documents come up, and within a
 * document in the order of its text.
 */
export function byDocument(statements: readonly StatementAnswer[]): readonly DocumentGroup[] {
  const groups = new Map<string, StatementAnswer[]>();
  for (const statement of statements) {
    const document = placeOf(statement)?.document ?? "";
    const group = groups.get(document);
    if (group) group.push(statement);
    else groups.set(document, [statement]);
  }
  return [...groups].map(([document, group]) => ({
    document,
    title: group.map(placeOf)[0]?.title ?? "",
    statements: group.sort((a, b) => (placeOf(a)?.start ?? 0) - (placeOf(b)?.start ?? 0)),
  }));
}

/** Those that stand in this document, in the order of its text. */
export function inTextOrderOf(
  document: string,
  statements: readonly StatementAnswer[],
): readonly StatementAnswer[] {
  const startOf = ({ evidence }: StatementAnswer): number =>
    evidence.find((place) => place.document === document)?.start ?? Infinity;
  return statements
    .filter((statement) => startOf(statement) < Infinity)
    .sort((a, b) => startOf(a) - startOf(b));
}

/** Where a statement can be read, else where it stands. */
function placeOf({ evidence }: StatementAnswer): EvidenceAnswer | undefined {
  return evidence.find(({ words }) => words !== "withheld") ?? evidence[0];
}
