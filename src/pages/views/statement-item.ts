import type { EvidenceAnswer, Named, Speaker, SpeakerRole, StatementAnswer } from "../../queries/answers.ts";
import { isProposal } from "../../vocabulary/proposal-words.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { nameLink, nameLinks } from "./name-link.ts";
import { proposalBadge, proposerLine } from "./proposal-badge.ts";

interface ItemOptions {
  /** Where the words lead in a text on the same page: gives the anchor of a statement there. */
  readonly inText?: (statement: string) => string | undefined;
  /** True where the item is the page: it leads nowhere. */
  readonly isWhole?: boolean;
}

/** One statement: who, as what, how, in which words, through whom, where, when. */
export function statementItem(voice: Voice, statement: StatementAnswer, options: ItemOptions = {}): Html {
  const classes = isProposal(statement) ? `statement is-proposal of-${statement.side}` : "statement";
  return html`<li class="${classes}" id="${statement.id}">
    <p class="sentence">
      ${actWord(voice, statement)}
      <span lang="en">${statement.sentence}</span> ${proposalBadge(voice, statement)}
    </p>
    ${statement.speakers.map((speaker) => speakerLine(voice, speaker))} ${surroundings(voice, statement)}
    ${statement.evidence.map((evidence) => quote(voice, statement, evidence))}
    ${proposerLine(voice, statement)}
    ${options.isWhole === true ? undefined : tools(voice, statement, options)}
  </li>`;
}

/** "denies", in the colour of the side it takes. */
export function actWord({ texts }: Voice, { act, side }: Pick<StatementAnswer, "act" | "side">): Html {
  return html`<span class="act act-${side}">${texts.vocabulary.acts[act].label}</span>`;
}

/** The speaker with the roles held on the day. */
export function speakerLine(voice: Voice, speaker: Speaker): Html {
  const { reading, words } = voice.texts;
  const role = (words: string, { organization }: SpeakerRole): Html =>
    html`, ${words}, <bdi>${organization.name}</bdi>`;
  return html`<p class="speaker">
    ${nameLink(voice, speaker)}${speaker.roles.map((held) => role(held.role ?? reading.member, held))}${speaker.formerRoles.map((held) => role(words.formerly(held.role ?? reading.member), held))}
  </p>`;
}

/** For whom, against whom, how sure, when, through whom: as far as it is known. */
export function surroundings(voice: Voice, statement: StatementAnswer): Html {
  const { entries, reading, grammar } = voice.texts;
  const { principals, targets, certainty, said, via } = statement;
  const named = (title: string, all: readonly Named[]): Html | undefined =>
    all.length === 0 ? undefined : html`<p class="note">${title} ${nameLinks(voice, all)}</p>`;
  return html`${named(entries.claim.onBehalfOf, principals)} ${named(entries.claim.against, targets)}
  ${certainty === "unstated" ? undefined : html`<p class="note">${entries.statement.certainty[certainty]}</p>`}
  ${said === undefined ? undefined : html`<p class="note">${entries.claim.said} ${grammar.date(said)}</p>`}
  ${
    via.length === 0
      ? undefined
      : html`<p class="note via">
          ${via.map(({ speakers }, index) => html`${reading.through(index === 0)}${nameLinks(voice, speakers)}`)}
        </p>`
  }`;
}

/** The exact words where they may be shown, else their place; and where they stand. */
export function quote(voice: Voice, { mode }: Pick<StatementAnswer, "mode">, evidence: EvidenceAnswer): Html {
  const { words, entries } = voice.texts;
  const way = evidence.isRetelling || mode === undefined ? "" : `, ${words.modes[mode]}`;
  const line = html`${source(voice, evidence)}, ${words.positions(evidence.start, evidence.end)}${way}`;
  if (evidence.exact === undefined) {
    return html`<p class="document-line withheld">${line}; ${entries.claim.notCopied}</p>`;
  }
  // A retelling is nobody's quotation: neither its marks nor its look.
  if (evidence.isRetelling) {
    return html`<div class="evidence retelling">
      <p class="retold-label">${entries.claim.ownWords}</p>
      <p class="retold">${evidence.exact}</p>
      <p class="document-line">${line}</p>
    </div>`;
  }
  return html`<figure class="evidence">
    <blockquote class="quote">${evidence.exact}</blockquote>
    <figcaption class="document-line">${line}</figcaption>
  </figure>`;
}

function source(voice: Voice, { document, title, outlet, published }: EvidenceAnswer): Html {
  return html`<a href="${voice.link(`/documents/${document}`)}"><cite>${title}</cite></a
    >${outlet && html`, <bdi>${outlet.name}</bdi>`}${published && `, ${voice.texts.grammar.date(published)}`}`;
}

function tools(voice: Voice, { id }: StatementAnswer, { inText }: ItemOptions): Html {
  const anchor = inText?.(id);
  return html`<p class="statement-tools">
    <a href="${voice.link(`/statements/${id}`)}">${voice.texts.entries.claim.single}</a>
    ${anchor && html`<a href="#${anchor}">${voice.texts.entries.document.toText}</a>`}
  </p>`;
}
