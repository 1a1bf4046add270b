import type { Named, ProposalCounts, StatementAnswer } from "../../queries/answers.ts";
import { readableQuery, type Voice } from "../voice.ts";
import { claimCard, type ClaimCard } from "./claim-card.ts";
import { html, type Html } from "./html.ts";
import { nameLink, nameLinks } from "./name-link.ts";
import { type FrameSources, pageFrame } from "./page-frame.ts";
import { statementItem } from "./statement-item.ts";

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
interface NamedDocument extends Named {
  readonly outlet: string | undefined;
  readonly published: string | undefined;
}

export interface HomePage {
  readonly counts: HomeCounts;
  /** The newest few; `more` is how many there are besides. */
  readonly documents: { readonly newest: readonly NamedDocument[]; readonly more: number };
  /** What nobody has accepted yet, and the newest documents that hold some of it. */
  readonly proposals: ProposalCounts & { readonly newest: readonly Named[] };
  /** Most contested first. */
  readonly contested: readonly ClaimCard[];
  /** Accusations to which those accused say nothing. */
  readonly unanswered: readonly StatementAnswer[];
  readonly questions: readonly Question[];
  /** What the address asks for beyond the start page. */
  readonly asked: Html | undefined;
  readonly query: URLSearchParams;
}

/** The start page: one sentence of summary, the contested claims with both sides, questions; the explorer goes below. */
export function homePage(sources: FrameSources, page: HomePage): string {
  const { voice } = sources;
  const { counts, documents, proposals, contested, questions, asked, query } = page;
  const summary = summaryOf(voice, counts, proposals);
  // Questions to nothing, and documents that are named among the proposals.
  const hasNothing = counts.statements === 0 && proposals.statements > 0;
  return pageFrame(sources, {
    title: voice.texts.pages.home.title,
    description: summary,
    main: html`<section id="first" aria-labelledby="summary">
        <h1 id="summary" class="summary">${summary}</h1>
        ${asked && html`<noscript>${asked}</noscript>`}
        ${hasNothing || documents.newest.length === 0 ? undefined : documentsPart(voice, documents)}
        ${proposals.statements === 0 ? undefined : waitingPart(voice, proposals)}
        ${contestedPart(voice, contested, counts.contested)} ${unansweredPart(voice, page.unanswered)}
        ${hasNothing || questions.length === 0 ? undefined : questionsPart(voice, questions)}
      </section>
      <div id="explorer"></div>
      <noscript>${withoutScripts(voice)}</noscript>`,
    twins: { address: "/graph", query, forms: ["json", "csv", "gexf", "graphml"], hasPicture: true },
    address: `/${readableQuery(query)}`,
    withExplorer: true,
  });
}

function withoutScripts(voice: Voice): Html {
  const { needsScripts, nav } = voice.texts.pages;
  const places = [
    ["/claims", nav.claims],
    ["/agents", nav.agents],
    ["/statements", nav.statements],
    ["/documents", nav.documents],
    ["/timeline", nav.timeline],
    ["/relations", nav.relations],
  ] as const;
  return html`<p class="note">
    ${needsScripts}
    ${places.map(([address, words], index) => html`${index === 0 ? "" : ", "}<a href="${voice.link(address)}">${words}</a>`)}
  </p>`;
}

function summaryOf(
  { texts }: Voice,
  { statements, claims, speakers, contested }: HomeCounts,
  proposals: ProposalCounts,
): string {
  const { grammar, words } = texts;
  const { home } = texts.pages;
  if (statements === 0 && proposals.statements > 0) {
    return home.waiting(
      grammar.count(proposals.statements, words.proposal),
      grammar.count(proposals.documents, home.document),
      proposals.statements === 1,
    );
  }
  if (statements === 0) return home.nothing;
  const spread = home.spread(
    grammar.count(speakers, words.speaker),
    grammar.count(statements, words.statement),
    grammar.count(claims, home.claim),
    speakers === 1,
  );
  const rest =
    contested === 0 ? home.nobodyContradicts : home.contested(grammar.number(contested), contested === 1);
  return `${spread}; ${rest}.`;
}

/** The way to the proposals: in the explorer, and without scripts on the pages of the documents. */
function waitingPart(voice: Voice, { statements, documents, newest }: HomePage["proposals"]): Html {
  const { pages, grammar, words } = voice.texts;
  const more = documents - newest.length;
  return html`<p class="waiting-line">
    <a href="${voice.link("/?state=proposed")}"
      >${pages.home.see(grammar.count(statements, words.proposal))}</a
    >
    ${pages.home.proposalIn} ${nameLinks(voice, newest)}${more > 0 ? others(voice, more) : ""},
    ${voice.texts.vocabulary.states.proposed.meaning}.
  </p>`;
}

function others(voice: Voice, more: number): Html {
  const { grammar, pages } = voice.texts;
  return html`, <a href="${voice.link("/documents")}">${grammar.count(more, pages.home.otherDocument)}</a>`;
}

function documentsPart(voice: Voice, { newest, more }: HomePage["documents"]): Html {
  return html`<p class="document-line">
    ${voice.texts.pages.home.from}
    ${newest.map(
      (document, index) =>
        html`${index === 0 ? "" : "; "}<cite>${nameLink(voice, document)}</cite>${whereabouts(voice, document)}`,
    )}${more > 0 ? others(voice, more) : ""}.
  </p>`;
}

function whereabouts({ texts }: Voice, { outlet, published }: NamedDocument): string {
  const known = [outlet, published && texts.grammar.date(published)].filter((part) => part !== undefined);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}

function contestedPart(voice: Voice, contested: readonly ClaimCard[], total: number): Html | undefined {
  if (contested.length === 0) return undefined;
  const { home } = voice.texts.pages;
  const all = voice.texts.grammar.number(total);
  return html`<h2>${home.contestedTitle}</h2>
    <div class="claim-cards">${contested.map((card) => claimCard(voice, card))}</div>
    ${
      total > contested.length
        ? html`<p><a href="${voice.link("/claims?standing=contested")}">${home.allContested(all)}</a></p>`
        : undefined
    }`;
}

function unansweredPart(voice: Voice, statements: readonly StatementAnswer[]): Html | undefined {
  if (statements.length === 0) return undefined;
  const { home } = voice.texts.pages;
  return html`<section class="unanswered">
    <h2><a href="${voice.link("/statements?act=accuses&answered=no")}">${home.unanswered}</a></h2>
    <p class="note">${home.unansweredMeaning}</p>
    <ul class="statements">
      ${statements.map((statement) => statementItem(voice, statement))}
    </ul>
  </section>`;
}

function questionsPart(voice: Voice, questions: readonly Question[]): Html {
  return html`<nav class="questions" aria-labelledby="questions-title">
    <h2 id="questions-title">${voice.texts.pages.home.ask}</h2>
    <ul>
      ${questions.map(({ text, href }) => html`<li><a href="${voice.link(href)}">${text}</a></li>`)}
    </ul>
  </nav>`;
}
