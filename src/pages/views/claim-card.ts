import { isProposal } from "../../vocabulary/proposal-words.ts";
import type {
  ClaimAnswer,
  EvidenceAnswer,
  Speaker,
  SpeakerRole,
  StatementAnswer,
} from "../../queries/answers.ts";
import type { StandingNumbers } from "../../model/standing.ts";
import { ACTS } from "../../vocabulary/acts/index.ts";
import { STANDINGS } from "../../vocabulary/standings.ts";
import type { Stance } from "../../vocabulary/stances.ts";
import { MODE_LABELS } from "../../vocabulary/statement-words.ts";
import { joinNames } from "../../queries/sentence.ts";
import { html, type Html } from "./html.ts";
import { proposalBadge, proposerLine } from "./proposal-badge.ts";

/** What a card shows: a claim with the statements about it, in time order. */
export interface ClaimCard {
  readonly claim: StandingNumbers & Pick<ClaimAnswer, "id" | "text" | "state" | "origin">;
  readonly statements: readonly StatementAnswer[];
  /** Claims that contradict it: who stands for them stands against it. */
  readonly opposing: readonly Pick<ClaimAnswer, "id" | "text" | "sides">[];
}

const COLUMNS: readonly { readonly stance: Stance; readonly title: string; readonly always: boolean }[] = [
  { stance: "for", title: "Says so", always: true },
  { stance: "against", title: "Says otherwise", always: true },
  { stance: "open", title: "Takes no side", always: false },
  { stance: "relay", title: "Passed on by", always: false },
];

/** A claim with its sides next to each other, each with speaker, sentence and exact words; alone on a page as its `h1`. */
export function claimCard({ claim, statements, opposing }: ClaimCard, heading: "h1" | "h3" = "h3"): Html {
  const title =
    heading === "h1"
      ? html`<h1 class="claim-text page-title">${claim.text}</h1>`
      : html`<h3 class="claim-text"><a href="/claims/${claim.id}">${claim.text}</a></h3>`;
  return html`<article class="claim-card" id="${claim.id}">
    ${title} ${isProposal(claim) ? html`<p>${proposalBadge(claim)}</p>` : standing(claim)}
    ${
      // A claim nobody has accepted has no sides yet: "nobody here" would be no news.
      isProposal(claim) && statements.length === 0
        ? undefined
        : html`<div class="sides">
            ${COLUMNS.map((column) => side(column, heading === "h1" ? "h2" : "h4", statements))}
          </div>`
    }
    ${opposing.map(opposite)}
  </article>`;
}

function standing({ standing }: StandingNumbers): Html {
  return html`<p class="standing standing-${standing}" title="${STANDINGS[standing].meaning}">
    ${STANDINGS[standing].label}
  </p>`;
}

function opposite({ id, text, sides }: ClaimCard["opposing"][number]): Html {
  return html`<p class="opposing">
    Contradicted by another claim: <a href="/claims/${id}">${text}</a> (said by
    ${joinNames(sides.for.map(({ name }) => name))})
  </p>`;
}

function side(
  { stance, title, always }: (typeof COLUMNS)[number],
  heading: "h2" | "h4",
  statements: readonly StatementAnswer[],
): Html | undefined {
  const own = statements.filter((statement) => statement.side === stance);
  if (own.length === 0 && !always) return undefined;
  const classes = `side-title stance-${stance}`;
  return html`<section class="side side-${stance}">
    ${heading === "h2" ? html`<h2 class="${classes}">${title}</h2>` : html`<h4 class="${classes}">${title}</h4>`}
    ${
      own.length === 0
        ? html`<p class="nobody">Nobody here.</p>`
        : html`<ul class="statements">
            ${own.map(statementItem)}
          </ul>`
    }
  </section>`;
}

/** One statement: who, as what, how, in which words, where. */
export function statementItem(statement: StatementAnswer): Html {
  const classes = isProposal(statement) ? `statement is-proposal of-${statement.side}` : "statement";
  return html`<li class="${classes}" id="${statement.id}">
    <p class="sentence">
      <span class="act act-${statement.side}">${ACTS[statement.act].label}</span> ${statement.sentence}
      ${proposalBadge(statement)}
    </p>
    ${statement.speakers.map(speakerLine)}
    ${statement.evidence.map((evidence) => quote(evidence, statement.mode))} ${proposerLine(statement)}
  </li>`;
}

function speakerLine({ id, name, roles, formerRoles }: Speaker): Html {
  return html`<p class="speaker">
    <a href="/agents/${id}"><bdi>${name}</bdi></a
    >${roles.map((role) => roleText("", role))}${formerRoles.map((role) => roleText("formerly ", role))}
  </p>`;
}

function roleText(when: string, { role, organization }: SpeakerRole): Html {
  return html`, ${when}${role ?? "member"} of <bdi>${organization.name}</bdi>`;
}

function quote(evidence: EvidenceAnswer, mode: StatementAnswer["mode"]): Html {
  const place = `characters ${evidence.start} to ${evidence.end}`;
  const source = html`<a href="/documents/${evidence.document}"><cite>${evidence.title}</cite></a
    >${evidence.outlet && html`, <bdi>${evidence.outlet.name}</bdi>`}${evidence.published && html`, ${evidence.published}`}`;
  const way = evidence.isRetelling || mode === undefined ? "" : `, ${MODE_LABELS[mode]} there`;
  if (evidence.exact === undefined) {
    return html`<p class="document-line withheld">
      ${source}, ${place}${way}; the words are not copied here
    </p>`;
  }
  if (evidence.isRetelling) {
    return html`<div class="evidence retelling">
      <p class="retold">${evidence.exact}</p>
      <p class="document-line">${source}, ${place}</p>
    </div>`;
  }
  return html`<figure class="evidence">
    <blockquote class="quote">${evidence.exact}</blockquote>
    <figcaption class="document-line">${source}, ${place}${way}</figcaption>
  </figure>`;
}
