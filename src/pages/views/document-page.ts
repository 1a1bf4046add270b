import type { DocumentAnswer, Named, StatementAnswer } from "../../queries/answers.ts";
import { isProposal } from "../../vocabulary/proposal-words.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { anchorOf, type Mark, markedText } from "./marked-text.ts";
import { nameLink } from "./name-link.ts";
import { type FrameSources, pageFrame } from "./page-frame.ts";
import { proposalsPart } from "./proposals-part.ts";
import { statementItem } from "./statement-item.ts";

export interface DocumentPage {
  readonly document: DocumentAnswer;
  /** The cleaned text where it may be shown. */
  readonly text: string | undefined;
  /** The documents that it retells. */
  readonly originals: readonly Named[];
  /** In the order of the text, as the proposals are. */
  readonly statements: readonly StatementAnswer[];
  readonly proposals: readonly StatementAnswer[];
}

/** A document: where it comes from, its words where they may be shown with every statement marked, and the statements. */
export function documentPage(sources: FrameSources, page: DocumentPage): string {
  const { voice } = sources;
  const { document, text, statements, proposals, originals } = page;
  const { entries } = voice.texts;
  const address = `/documents/${document.id}`;
  const inText = text === undefined ? undefined : anchorOf;
  return pageFrame(sources, {
    title: `${document.title} · Hearsay`,
    description: entries.document.description(document.title),
    main: html`<h1 class="page-title"><cite>${document.title}</cite></h1>
      ${origin(voice, document)}
      ${originals.map((original) => html`<p>${entries.document.retells} ${nameLink(voice, original)}</p>`)}
      ${document.url && html`<p><a href="${document.url}" rel="noreferrer">${entries.document.readThere}</a></p>`}
      <h2>${entries.document.words}</h2>
      ${text === undefined ? withheld(voice, document) : words(voice, document, text, [...statements, ...proposals])}
      <h2>${entries.document.statements} (${statements.length})</h2>
      ${statements.length === 0 ? html`<p class="nothing">${nothing(voice, proposals.length)}</p>` : undefined}
      <ul class="statements">
        ${statements.map((statement) => statementItem(voice, statement, inText === undefined ? {} : { inText }))}
      </ul>
      ${proposalsPart(voice, entries.document.proposals, proposals, inText)}
      <p class="page-tools">
        <a href="${voice.link(`/?document=${document.id}${proposals.length === 0 ? "" : "&state=any"}`)}"
          >${entries.document.inExplorer}</a
        >
      </p>`,
    twins: { address, forms: ["json", "csv", "gexf", "graphml"], hasPicture: true },
    address,
  });
}

function origin(voice: Voice, { outlet, published }: DocumentAnswer): Html | undefined {
  if (outlet === undefined && published === undefined) return undefined;
  const day = published === undefined ? "" : voice.texts.grammar.date(published);
  return html`<p class="document-line">
    ${outlet && nameLink(voice, outlet)}${outlet && day !== "" ? ", " : ""}${day}
  </p>`;
}

function words(
  voice: Voice,
  { id, language }: DocumentAnswer,
  text: string,
  statements: readonly StatementAnswer[],
): Html {
  const marks = statements.flatMap((statement) =>
    statement.evidence
      .filter(({ document }) => document === id)
      .map(({ start, end }): Mark => ({
        statement: statement.id,
        side: statement.side,
        isProposal: isProposal(statement),
        start,
        end,
      })),
  );
  return html`<p class="note">${voice.texts.entries.document.marked}</p>
    <div lang="${language}">${markedText(text, marks, (statement) => `#${statement}`)}</div>`;
}

function nothing(voice: Voice, proposals: number): string {
  const { none, notAccepted } = voice.texts.entries.document;
  return proposals === 0 ? none : notAccepted;
}

function withheld({ texts }: Voice, { id }: DocumentAnswer): Html {
  return html`<p class="withheld">${texts.entries.document.withheld} ${texts.entries.document.attach}</p>
    <p><code>npx hearsay attach ${id} FILE</code></p>`;
}
