import type { Origin } from "../../model/origin.ts";
import { isProposal, PROPOSAL, proposalWords, proposerWords } from "../../vocabulary/proposal-words.ts";
import type { State } from "../../vocabulary/statement-words.ts";
import { html, type Html } from "./html.ts";

/** Whatever carries a state and where it comes from. */
interface Proposed {
  readonly state: State;
  readonly origin: Origin | undefined;
}

/** "Proposal · 83 % sure", beside what nobody has accepted; nothing beside anything else. */
export function proposalBadge(of: Proposed): Html | undefined {
  if (!isProposal(of)) return undefined;
  return html`<span class="proposal-badge" title="${PROPOSAL.meaning}">${proposalWords(of.origin)}</span>`;
}

/** Which program read it, and by what. */
export function proposerLine(of: Proposed): Html | undefined {
  const words = isProposal(of) ? proposerWords(of.origin) : "";
  return words === "" ? undefined : html`<p class="note proposer">${words}</p>`;
}
