import type { StatementAnswer } from "../../src/queries/answers.ts";
import { isNoProposal } from "../../src/vocabulary/proposal-words.ts";

/**
 * Whether somebody an accusation is aimed at says anything about its claim, or lets it be said: in these documents, for
 * nothing else can be known. `others` are all statements about the claim.
 */
export function isAnswered(accusation: StatementAnswer, others: readonly StatementAnswer[]): boolean {
  const accused = new Set(accusation.against);
  return others
    .filter((other) => other.id !== accusation.id && isNoProposal(other))
    .some(
      ({ by, onBehalfOf, speakers }) =>
        [...by, ...onBehalfOf].some((id) => accused.has(id)) ||
        speakers.some(({ roles }) => roles.some(({ organization }) => accused.has(organization.id))),
    );
}
