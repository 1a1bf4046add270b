import { isProposal } from "../../vocabulary/proposal-words.ts";
import type { ClaimSidesAnswer, StatementAnswer } from "../../queries/answers.ts";
import { claimCard, type ClaimCard } from "./claim-card.ts";
import { html, type Html } from "./html.ts";
import { proposerLine } from "./proposal-badge.ts";
import { proposalsPart } from "./proposals-part.ts";
import { pageFrame, type Assets } from "./page-frame.ts";

export interface ClaimPage extends ClaimSidesAnswer {
  readonly opposing: ClaimCard["opposing"];
  readonly proposals: readonly StatementAnswer[];
  readonly assets: Assets;
}

/** A claim with both sides, as a page that reads without scripts. */
export function claimPage({ claim, statements, opposing, proposals, assets }: ClaimPage): string {
  return pageFrame({
    title: `Claim: ${claim.text} · Hearsay`,
    description: `Who says so and who says otherwise: ${claim.text}`,
    main: html`${claimCard({ claim, statements, opposing }, "h1")}
      ${isProposal(claim) ? proposerLine(claim) : html`<p class="numbers">${numbers(claim)}</p>`}
      ${topics(claim.topics)} ${proposalsPart("Proposals", proposals)}
      <p>
        <a href="/?select=${claim.id}${proposals.length === 0 ? "" : "&state=any"}"
          >Show it in the explorer</a
        >
      </p>`,
    dataAddress: `/claims/${claim.id}.json`,
    assets,
  });
}

/** The numbers beside the standing, in plain words. */
function numbers(claim: ClaimSidesAnswer["claim"]): string {
  const parts = [
    `${claim.for} ${claim.for === 1 ? "speaker says" : "speakers say"} so`,
    `${claim.against} ${claim.against === 1 ? "says" : "say"} otherwise`,
    ...(claim.open > 0 ? [`${claim.open} ${claim.open === 1 ? "takes" : "take"} no side`] : []),
    `in the words of ${claim.outlets} ${claim.outlets === 1 ? "outlet" : `outlets, ${claim.independentOutlets} of them independent`}`,
  ];
  const days =
    claim.firstSaid === undefined
      ? ""
      : claim.firstSaid === claim.lastSaid
        ? `; ${claim.firstSaid}`
        : `; from ${claim.firstSaid} to ${claim.lastSaid ?? claim.firstSaid}`;
  return `${parts.join(", ")}${days}.`;
}

function topics(named: ClaimSidesAnswer["claim"]["topics"]): Html | undefined {
  if (named.length === 0) return undefined;
  return html`<p class="topics">
    About:
    ${named.map(({ id, kind, name }, index) => html`${index === 0 ? "" : ", "}${kind === "Thing" ? html`<a href="/?about=${id}"><bdi>${name}</bdi></a>` : html`<a href="/agents/${id}"><bdi>${name}</bdi></a>`}`)}
  </p>`;
}
