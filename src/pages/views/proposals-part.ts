import type { StatementAnswer } from "../../queries/answers.ts";
import { PROPOSAL } from "../../vocabulary/proposal-words.ts";
import { statementItem } from "./claim-card.ts";
import { html, type Html } from "./html.ts";

/** Proposed statements in a section of their own, after everything that counts; nothing where there are none. */
export function proposalsPart(title: string, statements: readonly StatementAnswer[]): Html | undefined {
  if (statements.length === 0) return undefined;
  return html`<section class="proposals">
    <h2>${title} (${statements.length})</h2>
    <p class="note">Each ${PROPOSAL.meaning}, and counted nowhere on this page.</p>
    <ul class="statements">
      ${statements.map(statementItem)}
    </ul>
  </section>`;
}
