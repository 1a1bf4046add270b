import type { ProposalCounts } from "../../queries/answers.ts";
import { PROPOSAL } from "../../vocabulary/proposal-words.ts";
import { html, type Html } from "./html.ts";
import { claimCard, type ClaimCard } from "./claim-card.ts";
import { pageFrame, type Assets } from "./page-frame.ts";

/** Counts of what is accepted. */
interface HomeCounts {
  readonly statements: number;
  readonly claims: number;
  readonly speakers: number;
  readonly contested: number;
}

/** A question the graph can answer, with the view that answers it. */
export interface Question {
  readonly text: string;
  readonly href: string;
}

/** A document that retells no other. */
interface NamedDocument {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | undefined;
  readonly published: string | undefined;
}

export interface HomePage {
  readonly counts: HomeCounts;
  /** The newest few; `more` is how many there are besides. */
  readonly documents: { readonly newest: readonly NamedDocument[]; readonly more: number };
  /** What nobody has accepted yet, and the newest documents that hold some of it. */
  readonly proposals: ProposalCounts & {
    readonly newest: readonly { readonly id: string; readonly title: string }[];
  };
  /** Most contested first. */
  readonly contested: readonly ClaimCard[];
  readonly questions: readonly Question[];
  readonly assets: Assets;
}

/** The start page: one sentence of summary, the contested claims with both sides, questions; the explorer goes below. */
export function homePage({ counts, documents, proposals, contested, questions, assets }: HomePage): string {
  const summary = summaryOf(counts, proposals);
  // Questions to nothing, and documents that are named among the proposals.
  const hasNothing = counts.statements === 0 && proposals.statements > 0;
  const main = html` <section id="first" aria-labelledby="summary">
      <h1 id="summary" class="summary">${summary}</h1>
      ${hasNothing || documents.newest.length === 0 ? undefined : documentsPart(documents)}
      ${proposals.statements === 0 ? undefined : waitingPart(proposals)} ${contestedPart(contested)}
      ${hasNothing || questions.length === 0 ? undefined : questionsPart(questions)}
    </section>
    <div id="explorer"></div>
    <noscript
      ><p class="note">
        The explorer needs scripts. Without them, read <a href="/claims">all claims</a>,
        <a href="/agents">all speakers</a> and <a href="/documents">all documents</a>.
      </p></noscript
    >`;
  return pageFrame({
    title: "Hearsay: who said what, who denied it, and how we know",
    description: summary,
    main,
    dataAddress: "/api/v1/claims?standing=contested",
    dataLabel: "The contested claims as data",
    assets,
    withExplorer: true,
  });
}

function summaryOf(
  { statements, claims, speakers, contested }: HomeCounts,
  proposals: ProposalCounts,
): string {
  if (statements === 0 && proposals.statements > 0)
    return `Nothing is accepted yet; ${count(proposals.statements, "proposal")} from ${count(proposals.documents, "document")} ${proposals.statements === 1 ? "waits" : "wait"} to be looked at.`;
  if (statements === 0) return "There is nothing here yet: put a record in with hearsay import FILE.";
  const spread = `${count(speakers, "speaker")} ${speakers === 1 ? "makes" : "make"} ${count(statements, "statement")} about ${count(claims, "claim")}`;
  if (contested === 0) return `${spread}; nobody contradicts anybody.`;
  return `${spread}; ${count(contested, "claim is", "claims are")} contested.`;
}

/** The way to the proposals: in the explorer, and without scripts on the pages of the documents. */
function waitingPart({ statements, documents, newest }: HomePage["proposals"]): Html {
  const more = documents - newest.length;
  return html`<p class="waiting-line">
    <a href="/?state=proposed">See ${count(statements, PROPOSAL.label)}</a> in
    ${newest.map(
      ({ id, title }, index) =>
        html`${index === 0 ? "" : ", "}<a href="/documents/${id}"><cite>${title}</cite></a>`,
    )}${more === 0 ? "" : html` and <a href="/documents">${count(more, "other document")}</a>`},
    ${PROPOSAL.meaning}.
  </p>`;
}

function documentsPart({ newest, more }: HomePage["documents"]): Html {
  return html`<p class="document-line">
    From
    ${newest.map(
      ({ id, title, outlet, published }, index) =>
        html`${index === 0 ? "" : "; "}<a href="/documents/${id}"><cite>${title}</cite></a
          >${whereabouts(outlet, published)}`,
    )}${more === 0 ? "." : html` and <a href="/documents">${count(more, "other document")}</a>.`}
  </p>`;
}

function whereabouts(outlet: string | undefined, published: string | undefined): string {
  const known = [outlet, published].filter((part) => part !== undefined);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}

function contestedPart(contested: readonly ClaimCard[]): Html | undefined {
  if (contested.length === 0) return undefined;
  return html`<h2>Contested: who says so, and who says otherwise</h2>
    <div class="claim-cards">${contested.map((card) => claimCard(card))}</div>`;
}

function questionsPart(questions: readonly Question[]): Html {
  return html`<nav class="questions" aria-labelledby="questions-title">
    <h2 id="questions-title">Ask</h2>
    <ul>
      ${questions.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}
    </ul>
  </nav>`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
