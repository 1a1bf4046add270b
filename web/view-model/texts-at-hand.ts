import type { StatementAnswer } from "../../src/queries/answers.ts";

/** A document whose whole text can be read here. */
export interface TextAtHand {
  readonly document: string;
  readonly title: string;
  readonly isRetelling: boolean;
}

/**
 * The texts in which words of these statements can be read, each once: the articles themselves before retellings.
 * `isAttached` tells which withheld ones the reader has laid beside the record.
 */
export function textsAtHand(
  statements: readonly StatementAnswer[],
  isAttached: (document: string) => boolean = () => false,
): readonly TextAtHand[] {
  const texts = new Map<string, TextAtHand>();
  for (const { document, title, isRetelling, words } of statements.flatMap(({ evidence }) => evidence)) {
    if (words !== "withheld" || isAttached(document)) texts.set(document, { document, title, isRetelling });
  }
  return [...texts.values()].sort((a, b) => Number(a.isRetelling) - Number(b.isRetelling));
}
