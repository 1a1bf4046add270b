import type { Origin } from "../../model/origin.ts";
import { proposalWords, proposerWords } from "../../texts/proposal-words.ts";
import { isProposal } from "../../vocabulary/proposal-words.ts";
import type { State } from "../../vocabulary/statement-words.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";

/** Whatever carries a state and where it comes from. */
interface Proposed {
  readonly state: State;
  readonly origin: Origin | undefined;
}

/** "Proposal · 83 % sure", beside what nobody has accepted; nothing beside anything else. */
export function proposalBadge({ texts }: Voice, of: Proposed): Html | undefined {
  if (!isProposal(of)) return undefined;
  const { meaning } = texts.vocabulary.states.proposed;
  return html`<span class="proposal-badge" title="${meaning}">${proposalWords(texts, of.origin)}</span>`;
}

/** Which program read it, and by what. */
export function proposerLine({ texts }: Voice, of: Proposed): Html | undefined {
  const words = isProposal(of) ? proposerWords(texts, of.origin) : "";
  return words === "" ? undefined : html`<p class="note proposer">${words}</p>`;
}
