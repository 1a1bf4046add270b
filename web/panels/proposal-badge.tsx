import type { Origin } from "../../src/model/origin.ts";
import { proposalWords } from "../../src/texts/proposal-words.ts";
import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { State } from "../../src/vocabulary/statement-words.ts";
import { firstTexts } from "../state/texts.ts";

interface Proposed {
  readonly state: State;
  readonly origin?: Origin | undefined;
}

/** "Proposal · 83 % sure", beside what nobody has accepted; nothing beside anything else. */
export function ProposalBadge({ of }: { readonly of: Proposed }) {
  if (!isProposal(of)) return null;
  return (
    <span class="proposal-badge" title={firstTexts().vocabulary.states.proposed.meaning}>
      {proposalWords(firstTexts(), of.origin)}
    </span>
  );
}
