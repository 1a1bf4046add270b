import type { DocumentAnswer, StatementAnswer } from "../../queries/answers.ts";
import { statementItem } from "./claim-card.ts";
import { html, type Html } from "./html.ts";
import { proposalsPart } from "./proposals-part.ts";
import { pageFrame, type Assets } from "./page-frame.ts";

export interface DocumentPage {
  readonly document: DocumentAnswer;
  /** The cleaned text where it may be shown. */
  readonly text: string | undefined;
  /** In the order of the text, as the proposals are. */
  readonly statements: readonly StatementAnswer[];
  readonly proposals: readonly StatementAnswer[];
  readonly assets: Assets;
}

/** A document: where it comes from, its words where they may be shown, and the statements in it. */
export function documentPage({ document, text, statements, proposals, assets }: DocumentPage): string {
  return pageFrame({
    title: `${document.title} · Hearsay`,
    description: `Who says what in: ${document.title}`,
    main: html`<h1 class="page-title"><cite>${document.title}</cite></h1>
      <p class="document-line">
        ${document.outlet && html`<a href="/agents/${document.outlet.id}"><bdi>${document.outlet.name}</bdi></a>`}${document.published && `, ${document.published}`}
      </p>
      ${document.basedOn.map((id) => html`<p>Retells <a href="/documents/${id}">another document</a>.</p>`)}
      ${document.url && html`<p><a href="${document.url}" rel="noreferrer">Read it where it was published</a></p>`}
      <h2>The words</h2>
      ${text === undefined ? withheld(document) : html`<div class="document-text">${text.split("\n\n").map((paragraph) => html`<p>${paragraph}</p>`)}</div>`}
      <h2>Statements in it</h2>
      ${statements.length === 0 ? html`<p class="nothing">${nothing(proposals.length)}</p>` : undefined}
      <ul class="statements">
        ${statements.map(statementItem)}
      </ul>
      ${proposalsPart("Proposals, in the order of the text", proposals)}
      <p><a href="${explorerAddress(document.id, proposals.length)}">Show them in the explorer</a></p>`,
    dataAddress: `/documents/${document.id}.json`,
    assets,
  });
}

function nothing(proposals: number): string {
  return proposals === 0 ? "None." : "Nothing is accepted yet.";
}

function explorerAddress(id: string, proposals: number): string {
  return `/?document=${id}${proposals === 0 ? "" : "&state=any"}`;
}

function withheld({ id }: DocumentAnswer): Html {
  return html`<p class="withheld">
    The publisher's words are not copied here. Whoever has the article can lay it beside the record on their
    own machine:
    <code>npx hearsay attach ${id} FILE</code>
  </p>`;
}
