import type { StatementAnswer } from "../../queries/answers.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { statementItem } from "./statement-item.ts";

/** Proposed statements in a section of their own, after everything that counts; nothing where there are none. */
export function proposalsPart(
  voice: Voice,
  title: string,
  statements: readonly StatementAnswer[],
  inText?: (statement: string) => string | undefined,
): Html | undefined {
  if (statements.length === 0) return undefined;
  return html`<section class="proposals">
    <h2>${title} (${statements.length})</h2>
    <p class="note">${voice.texts.pages.proposal.countedNowhere}</p>
    <ul class="statements">
      ${statements.map((statement) => statementItem(voice, statement, inText === undefined ? {} : { inText }))}
    </ul>
  </section>`;
}
