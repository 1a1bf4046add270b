import type { ProposalCounts } from "../../src/queries/answers.ts";
import type { FirstTexts } from "../../src/texts/texts.ts";

/** "12 proposals from 3 documents"; empty where there are none. */
export function waitingWords({ grammar, lists, words }: FirstTexts, counts: ProposalCounts): string {
  const { statements, documents } = counts;
  return statements === 0 ? "" : lists.waiting(grammar.count(statements, words.proposal), documents);
}
