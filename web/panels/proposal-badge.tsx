import type { Origin } from "../../src/model/origin.ts";
import { isProposal, PROPOSAL, proposalWords, proposerWords } from "../../src/vocabulary/proposal-words.ts";
import type { State } from "../../src/vocabulary/statement-words.ts";

interface Proposed {
  readonly state: State;
  readonly origin?: Origin | undefined;
}

/** "Proposal · 83 % sure", beside what nobody has accepted; nothing beside anything else. */
export function ProposalBadge({ of, short = false }: { readonly of: Proposed; readonly short?: boolean }) {
  if (!isProposal(of)) return null;
  return (
    <span class="proposal-badge" title={`${proposalWords(of.origin)}: ${PROPOSAL.meaning}`}>
      {proposalWords(of.origin, short ? "short" : "long")}
    </span>
  );
}

/** Which program read it, and by what. */
export function ProposerLine({ of }: { readonly of: Proposed }) {
  const words = isProposal(of) ? proposerWords(of.origin) : "";
  return words === "" ? null : <p class="note proposer">{words}</p>;
}
