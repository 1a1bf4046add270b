import type { Origin } from "../../model/origin.ts";
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
export function proposalBadge(voice: Voice, of: Proposed): Html | undefined {
  if (!isProposal(of)) return undefined;
  const { title, sure, meaning } = voice.texts.pages.proposal;
  const confidence = of.origin?.confidence;
  const words = confidence === undefined ? title : `${title} · ${sure(percent(confidence))}`;
  return html`<span class="proposal-badge" title="${meaning}">${words}</span>`;
}

/** Only what is certain is 100 or 0. */
function percent(confidence: number): string {
  const rounded = Math.round(confidence * 100);
  return String(confidence > 0 && confidence < 1 ? Math.min(99, Math.max(1, rounded)) : rounded);
}

/** Which program read it, and by what. */
export function proposerLine(voice: Voice, of: Proposed): Html | undefined {
  if (!isProposal(of) || of.origin === undefined) return undefined;
  const { method, tool, why } = of.origin;
  const pattern = why === undefined ? "" : ` · ${why.replace(/:(?=\S)/, ": ")}`;
  return html`<p class="note proposer">${voice.texts.pages.proposal.by[method](tool)}${pattern}</p>`;
}
