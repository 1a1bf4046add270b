import type { ClaimAnswer, ClaimSidesAnswer, StatementAnswer } from "../../queries/answers.ts";
import { isProposal } from "../../vocabulary/proposal-words.ts";
import type { Stance } from "../../vocabulary/stances.ts";
import type { Voice } from "../voice.ts";
import { moreOfSide } from "./claim-card.ts";
import { html, type Html } from "./html.ts";
import { nameLinks } from "./name-link.ts";
import { type FrameSources, pageFrame } from "./page-frame.ts";
import { proposalBadge, proposerLine } from "./proposal-badge.ts";
import { proposalsPart } from "./proposals-part.ts";
import { sideNames } from "./side-names.ts";
import { standingBadge } from "./standing-badge.ts";
import { statementItem } from "./statement-item.ts";
import { versusItem } from "./versus-item.ts";

export interface ClaimPage extends ClaimSidesAnswer {
  /** How many statements of a side there are besides. */
  readonly more: Readonly<Record<Stance, number>>;
  readonly opposing: readonly ClaimAnswer[];
  readonly proposals: readonly StatementAnswer[];
}

/** A claim with both sides' words next to each other, and below whoever takes no side or passes it on. */
export function claimPage(sources: FrameSources, page: ClaimPage): string {
  const { voice } = sources;
  const { claim, statements, proposals, opposing } = page;
  const { entries, pages } = voice.texts;
  const address = `/claims/${claim.id}`;
  const explorer = `/?select=${claim.id}${proposals.length === 0 ? "" : "&state=any"}`;
  return pageFrame(sources, {
    title: `${entries.claim.title(claim.text)} · Hearsay`,
    description: entries.claim.description(claim.text),
    main: html`<article class="claim-card claim-page" id="${claim.id}">
        <h1 class="claim-text page-title"><bdi>${claim.text}</bdi></h1>
        <p class="claim-standing">
          ${isProposal(claim) ? proposalBadge(voice, claim) : standingBadge(voice, claim)}
          ${isProposal(claim) ? undefined : html`<span class="numbers">${numbers(voice, claim)}</span>`}
        </p>
        ${isProposal(claim) ? proposerLine(voice, claim) : undefined} ${topics(voice, claim)}
        ${
          // A claim nobody has accepted has no sides yet: "nobody here" would be no news.
          isProposal(claim) && statements.length === 0 ? undefined : versus(voice, page)
        }
        ${besides(voice, page)} ${opposites(voice, opposing)}
      </article>
      ${proposalsPart(voice, voice.texts.reading.proposals, proposals)}
      <p class="page-tools"><a href="${voice.link(explorer)}">${pages.inExplorer}</a></p>`,
    twins: { address, forms: ["json", "csv", "gexf", "graphml"], hasPicture: true },
    address,
  });
}

function versus(voice: Voice, page: ClaimPage): Html {
  return html`<div class="sides both-sides">
    ${(["for", "against"] as const).map((stance) => side(voice, stance, page))}
  </div>`;
}

function side(voice: Voice, stance: Stance, page: ClaimPage): Html {
  const { statements } = page;
  const own = statements.filter((statement) => statement.side === stance);
  return html`<section class="side side-${stance}">
    <h2 class="side-title stance-${stance}">${voice.texts.reading.sides[stance]}</h2>
    ${
      own.length === 0
        ? html`<p class="nobody">${voice.texts.reading.nobodyHere}</p>`
        : html`<ul class="statements">
            ${own.map((statement) => versusItem(voice, statement))}
          </ul>`
    }
    ${others(voice, page, stance)}
  </section>`;
}

/** Whoever takes no side or only passes it on. */
function besides(voice: Voice, page: ClaimPage): Html | undefined {
  const { statements } = page;
  const taken = (["open", "relay"] as const).flatMap((stance) => {
    const own = statements.filter((statement) => statement.side === stance);
    return own.length === 0 ? [] : [{ stance, own }];
  });
  if (taken.length === 0) return undefined;
  return html`<div class="sides besides">
    ${taken.map(
      ({ stance, own }) =>
        html`<section class="side side-${stance}">
          <h2 class="side-title stance-${stance}">${voice.texts.reading.sides[stance]}</h2>
          <ul class="statements">
            ${own.map((statement) => statementItem(voice, statement))}
          </ul>
          ${others(voice, page, stance)}
        </section>`,
    )}
  </div>`;
}

/** A list holds the statements for which a page has no room. */
function others(voice: Voice, { claim, more }: ClaimPage, stance: Stance): Html | undefined {
  return more[stance] === 0 ? undefined : moreOfSide(voice, `/statements?claim=${claim.id}`, more[stance]);
}

function opposites(voice: Voice, opposing: readonly ClaimAnswer[]): Html | undefined {
  if (opposing.length === 0) return undefined;
  const { contradictions } = voice.texts.entries.claim;
  const { sides } = voice.texts.reading;
  return html`<section class="opposites">
    <h2>${contradictions}</h2>
    <ul class="listed">
      ${opposing.map(
        (other) =>
          html`<li>
            <a href="${voice.link(`/claims/${other.id}`)}"><bdi>${other.text}</bdi></a>
            <p class="note">
              ${standingBadge(voice, other)}
              ${other.sides.for.length > 0 ? html`${sides.for}: ${sideNames(voice, other, "for")}` : undefined}
              ${other.sides.against.length > 0 ? html` · ${sides.against}: ${sideNames(voice, other, "against")}` : undefined}
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The numbers beside the standing, in plain words: "2 speakers say so, 1 says otherwise, in the words of 1 outlet." */
function numbers({ texts: { words, entries, grammar } }: Voice, claim: ClaimSidesAnswer["claim"]): string {
  const verb = (side: "for" | "against" | "open"): string =>
    claim[side] === 1 ? words.sides[side].one : words.sides[side].many;
  const parts = [
    `${grammar.count(claim.for, words.speaker)} ${verb("for")}`,
    `${grammar.number(claim.against)} ${verb("against")}`,
    ...(claim.open > 0 ? [`${grammar.number(claim.open)} ${verb("open")}`] : []),
    ...(claim.outlets > 0
      ? [
          entries.claim.inOutlets(
            grammar.count(claim.outlets, words.outlet),
            claim.outlets > 1 ? grammar.number(claim.independentOutlets) : undefined,
          ),
        ]
      : []),
  ];
  return `${parts.join(", ")}${days(claim, grammar.date, entries.claim.between)}.`;
}

function days(
  { firstSaid, lastSaid }: Pick<ClaimAnswer, "firstSaid" | "lastSaid">,
  date: (day: string) => string,
  between: (first: string, last: string) => string,
): string {
  if (firstSaid === undefined) return "";
  if (lastSaid === undefined || lastSaid === firstSaid) return `; ${date(firstSaid)}`;
  return `; ${between(date(firstSaid), date(lastSaid))}`;
}

function topics(voice: Voice, { topics }: ClaimAnswer): Html | undefined {
  if (topics.length === 0) return undefined;
  return html`<p class="topics">${voice.texts.entries.claim.about} ${nameLinks(voice, topics)}</p>`;
}
