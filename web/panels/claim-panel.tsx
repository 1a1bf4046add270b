import { isNoProposal, isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { ClaimAnswer } from "../../src/queries/answers.ts";
import { STANDINGS, type Standing } from "../../src/vocabulary/standings.ts";
import { selected } from "../state/address-state.ts";
import { claimDetail } from "../state/detail-state.ts";
import { claims } from "../state/record-state.ts";
import { selectHref } from "../state/selecting.ts";
import { count, standingWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { Names } from "./name.tsx";
import { PanelHead } from "./panel-head.tsx";
import { ProposalBadge, ProposerLine } from "./proposal-badge.tsx";
import { ProposalHint, Proposals } from "./proposals.tsx";
import { AttachHint } from "./quote.tsx";
import { SideRing } from "./side-ring.tsx";
import { Sides } from "./sides.tsx";

/** A claim: where the speakers stand, both sides with their words, and the claims it is tied to. */
export function ClaimPanel() {
  return (
    <Answer of={claimDetail.value} fits={({ claim }) => claim.id === selected.value}>
      {({ claim, statements }) => (
        <>
          <PanelHead
            kicker={
              <>
                Claim{" "}
                {isProposal(claim) ? (
                  <ProposalBadge of={claim} />
                ) : (
                  <StandingChip standing={claim.standing} />
                )}
              </>
            }
            title={claim.text}
            titleClass="claim-text"
          />
          {isProposal(claim) ? (
            <ProposerLine of={claim} />
          ) : (
            <p class="standing-line">
              <SideRing {...claim} /> {standingWords(claim)} {outletWords(claim)}
            </p>
          )}
          <ProposalHint waiting={claim.proposals} where="about it" />
          {claim.topics.length > 0 && (
            <p class="note">
              About <Names of={claim.topics} />
            </p>
          )}
          <Linked title="Contradicts" ids={claim.contradicts} />
          <Linked title="Goes with" ids={claim.supports} />
          {(!isProposal(claim) || statements.some(isNoProposal)) && (
            <Sides statements={statements.filter(isNoProposal)} />
          )}
          <Proposals title="Proposals" statements={statements.filter(isProposal)} />
          <AttachHint evidence={statements.flatMap(({ evidence }) => evidence)} />
        </>
      )}
    </Answer>
  );
}

export function StandingChip({ standing }: { readonly standing: Standing }) {
  return (
    <span class={`standing standing-${standing}`} title={STANDINGS[standing].meaning}>
      {STANDINGS[standing].label}
    </span>
  );
}

function outletWords({ outlets, independentOutlets }: ClaimAnswer): string {
  if (outlets < 2) return "";
  return `It stands in ${count(outlets, "outlet")}, ${independentOutlets} independent.`;
}

function Linked({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const linked = (claims.value.data?.rows ?? []).filter((claim) => ids.includes(claim.id));
  if (linked.length === 0) return null;
  return (
    <div class="linked">
      <h2>{title}</h2>
      <ul>
        {linked.map((claim) => (
          <li key={claim.id}>
            <a href={selectHref(claim.id)}>{claim.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
