import { isNoProposal, isProposal } from "../../src/vocabulary/proposal-words.ts";
import { ACTS } from "../../src/vocabulary/acts/index.ts";
import type { Stance } from "../../src/vocabulary/stances.ts";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import { selected } from "../state/address-state.ts";
import { statementDetail } from "../state/detail-state.ts";
import { selectHref } from "../state/selecting.ts";
import { Answer } from "./answer.tsx";
import { StandingChip } from "./claim-panel.tsx";
import { Names } from "./name.tsx";
import { PanelHead } from "./panel-head.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";
import { Proposals } from "./proposals.tsx";
import { AttachHint } from "./quote.tsx";
import { StatementCard } from "./statement-card.tsx";

const OPPOSITE: Readonly<Partial<Record<Stance, Stance>>> = { for: "against", against: "for" };

/** One statement: its words, its chain, and what others say to the same claim. */
export function StatementPanel() {
  return (
    <Answer of={statementDetail.value} fits={({ statement }) => statement.id === selected.value}>
      {({ statement, sides }) => {
        const all = sides.statements.filter(({ id }) => id !== statement.id);
        const others = all.filter(isNoProposal);
        const counter = others.filter(({ side }) => side === OPPOSITE[statement.side]);
        const rest = others.filter((other) => !counter.includes(other));
        return (
          <>
            <PanelHead
              kicker={
                <>
                  {isProposal(statement) ? "Proposed statement" : "Statement"}{" "}
                  <span class={`stance-${statement.side}`} title={ACTS[statement.act].meaning}>
                    {ACTS[statement.act].label}
                  </span>
                </>
              }
              title={statement.sentence}
            />
            {statement.targets.length > 0 && (
              <p class="note">
                Aimed at <Names of={statement.targets} />
              </p>
            )}
            <ul class={isProposal(statement) ? "statements alone" : `statements side side-${statement.side}`}>
              <StatementCard statement={statement} whole />
            </ul>
            <div class="linked">
              <h2>
                The claim{" "}
                {isProposal(statement.claim) ? (
                  <ProposalBadge of={statement.claim} />
                ) : (
                  <StandingChip standing={statement.claim.standing} />
                )}
              </h2>
              <p>
                <a class="claim-words" href={selectHref(statement.claim.id)}>
                  {statement.claim.text}
                </a>
              </p>
            </div>
            <Others title="The other side" statements={counter} />
            <Others title="Others on the same claim" statements={rest} />
            <Proposals title="Proposals on the same claim" statements={all.filter(isProposal)} />
            <AttachHint evidence={statement.evidence} />
          </>
        );
      }}
    </Answer>
  );
}

export function Others({
  title,
  statements,
}: {
  readonly title: string;
  readonly statements: readonly StatementAnswer[];
}) {
  if (statements.length === 0) return null;
  return (
    <section class="others">
      <h2 class="group-title">
        {title} <span class="number">{statements.length}</span>
      </h2>
      <ul class="statements sided">
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}
