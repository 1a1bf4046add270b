import { isNoProposal, isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { ClaimAnswer } from "../../src/queries/answers.ts";
import type { Standing } from "../../src/vocabulary/standings.ts";
import { hrefOf, selected } from "../state/address-state.ts";
import { claimDetail, linkedClaims } from "../state/detail-state.ts";
import { narrow } from "../state/media.ts";
import { selectHref } from "../state/selecting.ts";
import { claimCitation } from "../view-model/citation.ts";
import { standingWords } from "../view-model/standing-words.ts";
import { texts } from "../state/texts.ts";
import { Answer } from "./answer.tsx";
import { Around } from "./around.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Names } from "./name.tsx";
import { NotAll } from "./not-all.tsx";
import { PanelHead } from "./panel-head.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";
import { ProposerLine } from "./proposer-line.tsx";
import { ProposalHint, Proposals } from "./proposals.tsx";
import { AttachHint, withheldIn } from "./attach-hint.tsx";
import { SideRing } from "./side-ring.tsx";
import { permalink } from "./statement-parts.tsx";
import { Sides } from "./sides.tsx";

/** A claim: where the speakers stand, both sides with their words, and the claims it is tied to. */
export function ClaimPanel() {
  return (
    <Answer of={claimDetail.value} fits={({ claim }) => claim.id === selected.value}>
      {({ claim, statements, total }) => (
        <>
          <PanelHead
            kicker={
              <>
                {texts().vocabulary.kinds.Claim.label}{" "}
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
              <SideRing {...claim} /> {standingWords(texts(), claim)} {outletWords(claim)}
            </p>
          )}
          <Around id={claim.id} />
          <ProposalHint waiting={claim.proposals} where="about it" />
          {!isProposal(claim) && (
            <p class="statement-tools">
              <a href={hrefOf({ middle: "versus", ...(narrow.value && { pane: "graph" as const }) })}>
                {texts().versus.show}
              </a>
              <CopyButton
                label={texts().versus.copyBoth}
                text={() =>
                  claimCitation(texts(), claim.text, statements.filter(isNoProposal), (id) =>
                    permalink(id ?? claim.id),
                  )
                }
              />
              <CopyButton label={texts().reading.copyLink} text={() => permalink(claim.id)} />
            </p>
          )}
          {claim.topics.length > 0 && (
            <p class="note">
              {texts().reading.about} <Names of={claim.topics} />
            </p>
          )}
          <Linked title={texts().reading.contradicts} ids={claim.contradicts} />
          <Linked title={texts().reading.goesWith} ids={claim.supports} />
          <NotAll claim={claim.id} shown={statements.length} total={total} />
          {(!isProposal(claim) || statements.some(isNoProposal)) && (
            <Sides statements={statements.filter(isNoProposal)} />
          )}
          <Proposals title={texts().reading.proposals} statements={statements.filter(isProposal)} />
          <AttachHint documents={withheldIn(statements)} />
        </>
      )}
    </Answer>
  );
}

export function StandingChip({ standing }: { readonly standing: Standing }) {
  return (
    <span class={`standing standing-${standing}`} title={texts().vocabulary.standings[standing].meaning}>
      {texts().vocabulary.standings[standing].label}
    </span>
  );
}

function outletWords({ outlets, independentOutlets }: ClaimAnswer): string {
  if (outlets < 2) return "";
  const { grammar, reading, words } = texts();
  return reading.standsIn(grammar.count(outlets, words.outlet), grammar.number(independentOutlets));
}

function Linked({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const linked = (linkedClaims.value.data ?? []).filter((claim) => ids.includes(claim.id));
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
