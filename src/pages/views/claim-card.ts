import type { StandingNumbers } from "../../model/standing.ts";
import type { ClaimAnswer, StatementAnswer } from "../../queries/answers.ts";
import { isProposal } from "../../vocabulary/proposal-words.ts";
import type { Stance } from "../../vocabulary/stances.ts";
import type { Voice } from "../voice.ts";
import { html, type Html } from "./html.ts";
import { proposalBadge } from "./proposal-badge.ts";
import { sideNames } from "./side-names.ts";
import { standingBadge } from "./standing-badge.ts";
import { statementItem } from "./statement-item.ts";

/** What a card shows: a claim with the statements about it, in time order. */
export interface ClaimCard {
  readonly claim: StandingNumbers & Pick<ClaimAnswer, "id" | "text" | "state" | "origin">;
  readonly statements: readonly StatementAnswer[];
  /** How many statements of a side there are besides; none where they are all here. */
  readonly more?: Readonly<Record<Stance, number>>;
  /** Claims that contradict it: who stands for them stands against it. */
  readonly opposing: readonly ClaimAnswer[];
}

/** Both sides are always shown, the others where somebody takes them. */
const COLUMNS: readonly { readonly stance: Stance; readonly always: boolean }[] = [
  { stance: "for", always: true },
  { stance: "against", always: true },
  { stance: "open", always: false },
  { stance: "relay", always: false },
];

/** A claim with its sides next to each other, each with speaker, sentence and exact words. */
export function claimCard(voice: Voice, card: ClaimCard): Html {
  const { claim, opposing } = card;
  return html`<article class="claim-card" id="${claim.id}">
    <h3 class="claim-text">
      <a href="${voice.link(`/claims/${claim.id}`)}"><bdi>${claim.text}</bdi></a>
    </h3>
    <p class="claim-standing">
      ${isProposal(claim) ? proposalBadge(voice, claim) : standingBadge(voice, claim)}
    </p>
    <div class="sides">${COLUMNS.map((column) => side(voice, column, card))}</div>
    ${opposing.map((other) => opposite(voice, other))}
  </article>`;
}

function opposite(voice: Voice, claim: ClaimAnswer): Html {
  const { id, text, sides } = claim;
  const { contradictedBy } = voice.texts.entries.claim;
  return html`<p class="opposing">
    ${contradictedBy} <a href="${voice.link(`/claims/${id}`)}"><bdi>${text}</bdi></a>
    ${sides.for.length === 0 ? undefined : html`(${sideNames(voice, claim, "for")})`}
  </p>`;
}

function side(
  voice: Voice,
  { stance, always }: (typeof COLUMNS)[number],
  { claim, statements, more }: ClaimCard,
): Html | undefined {
  const own = statements.filter((statement) => statement.side === stance);
  if (own.length === 0 && !always) return undefined;
  return html`<section class="side side-${stance}">
    <h4 class="side-title stance-${stance}">${voice.texts.reading.sides[stance]}</h4>
    ${
      own.length === 0
        ? html`<p class="nobody">${voice.texts.reading.nobodyHere}</p>`
        : html`<ul class="statements">
            ${own.map((statement) => statementItem(voice, statement))}
          </ul>`
    }
    ${more && more[stance] > 0 ? moreOfSide(voice, `/claims/${claim.id}`, more[stance]) : undefined}
  </section>`;
}

/** How many statements there are besides, which stand at another address. */
export function moreOfSide(
  { link, texts: { grammar, lists } }: Voice,
  address: string,
  number: number,
): Html {
  return html`<p class="more">
    ${lists.and} <a href="${link(address)}">${lists.others(grammar.number(number))}</a>
  </p>`;
}
