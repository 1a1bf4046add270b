import type { EvidenceAnswer, StatementAnswer } from "../../queries/answers.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { anchorOf, markedParagraph } from "./marked-text.ts";
import { nameLink, nameLinks } from "./name-link.ts";
import { type FrameSources, pageFrame } from "./page-frame.ts";
import { proposalBadge, proposerLine } from "./proposal-badge.ts";
import { standingBadge } from "./standing-badge.ts";
import { actWord, quote, speakerLine, surroundings } from "./statement-item.ts";

export interface StatementPage {
  readonly statement: StatementAnswer;
  /** The texts at hand, by document. */
  readonly texts: ReadonlyMap<string, string>;
  readonly citation: string;
  /** Where the words stand outside, with a text fragment; undefined where no address is known. */
  readonly original: string | undefined;
}

/** One statement: who says it, its words marked in their paragraph, through whom it came, and how to cite it. */
export function statementPage(sources: FrameSources, page: StatementPage): string {
  const { voice } = sources;
  const { statement } = page;
  const { entries, pages } = voice.texts;
  const address = `/statements/${statement.id}`;
  return pageFrame(sources, {
    title: `${statement.sentence} · Hearsay`,
    description: statement.sentence,
    main: html`<h1 class="page-title" lang="en">${statement.sentence}</h1>
      <p class="claim-standing">${actWord(voice, statement)} ${proposalBadge(voice, statement)}</p>
      ${statement.speakers.map((speaker) => speakerLine(voice, speaker))}
      ${surroundings(voice, { ...statement, via: [] })} ${proposerLine(voice, statement)}
      <h2>${entries.statement.claim}</h2>
      <p class="claim-text">
        <a href="${voice.link(`/claims/${statement.claim.id}#${statement.id}`)}"
          ><bdi>${statement.claim.text}</bdi></a
        >
        ${standingBadge(voice, statement.claim)}
      </p>
      <h2>${entries.statement.evidence}</h2>
      ${statement.evidence.map((evidence) => place(voice, page, evidence))} ${chain(voice, statement)}
      ${cite(voice, page)}
      <p class="page-tools">
        <a
          href="${voice.link(`/?select=${statement.id}${statement.state === "proposed" ? "&state=any" : ""}`)}"
          >${pages.inExplorer}</a
        >
      </p>`,
    twins: { address, forms: ["json"] },
    address,
  });
}

function place(voice: Voice, { statement, texts }: StatementPage, evidence: EvidenceAnswer): Html {
  const text = texts.get(evidence.document);
  const paragraph =
    text === undefined || evidence.exact === undefined ? undefined : markedParagraph(text, evidence);
  if (paragraph === undefined) return quote(voice, statement, evidence);
  const { claim, statement: words } = voice.texts.entries;
  const href = voice.link(`/documents/${evidence.document}#${anchorOf(statement.id)}`);
  return html`<div class="evidence marked-paragraph">
    ${evidence.isRetelling ? html`<p class="retold-label">${claim.ownWords}</p>` : undefined}
    <div class="document-text">${paragraph}</div>
    <p class="document-line">
      <cite>${evidence.title}</cite
      >${evidence.outlet && html`, ${nameLink(voice, evidence.outlet)}`}${evidence.published && `, ${voice.texts.grammar.date(evidence.published)}`},
      ${voice.texts.words.positions(evidence.start, evidence.end)} ·
      <a href="${href}">${words.inDocument}</a>
    </p>
  </div>`;
}

/** Through whom it came, nearest first, down to the document. */
function chain(voice: Voice, { via, evidence }: StatementAnswer): Html {
  const { statement: words } = voice.texts.entries;
  const outlet = evidence.find((place) => place.outlet !== undefined)?.outlet;
  return html`<h2>${words.chain}</h2>
    ${
      via.length === 0
        ? html`<p>${words.firstHand}</p>`
        : html`<ol class="chain">
            ${via.map(
              ({ statement, act, speakers }) =>
                html`<li>
                  ${nameLinks(voice, speakers)}
                  <a class="note" href="${voice.link(`/statements/${statement}`)}"
                    >${voice.texts.vocabulary.acts[act].label}</a
                  >
                </li>`,
            )}
          </ol>`
    }
    ${outlet && html`<p class="note">${words.chainEnd} ${nameLink(voice, outlet)}</p>`}`;
}

function cite(voice: Voice, { citation, original }: StatementPage): Html {
  const { statement: words } = voice.texts.entries;
  return html`<h2>${words.citation}</h2>
    <p class="citation">${citation}</p>
    ${
      original === undefined
        ? undefined
        : html`<p>
            <a href="${original}" rel="noreferrer">${words.original}</a>
            <span class="note">${words.originalHint}</span>
          </p>`
    }`;
}
