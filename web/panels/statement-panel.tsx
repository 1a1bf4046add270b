import { isNoProposal, isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { Stance } from "../../src/vocabulary/stances.ts";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import { selected } from "../state/address-state.ts";
import { statementDetail } from "../state/detail-state.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { isAnswered } from "../view-model/is-answered.ts";
import { Answer } from "./answer.tsx";
import { StandingChip } from "./claim-panel.tsx";
import { Names } from "./name.tsx";
import { PanelHead } from "./panel-head.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";
import { Proposals } from "./proposals.tsx";
import { AttachHint, withheldIn } from "./attach-hint.tsx";
import { NotAll } from "./not-all.tsx";
import { StatementCard } from "./statement-card.tsx";

const OPPOSITE: Readonly<Partial<Record<Stance, Stance>>> = { for: "against", against: "for" };

/** One statement: its words, its chain, and what others say to the same claim. */
export function StatementPanel() {
  const { reading, versus, vocabulary } = texts();
  return (
    <Answer of={statementDetail.value} fits={({ statement }) => statement.id === selected.value}>
      {({ statement, sides }) => {
        const all = sides.statements.filter(({ id }) => id !== statement.id);
        const others = all.filter(isNoProposal);
        const counter = others.filter(({ side }) => side === OPPOSITE[statement.side]);
        const rest = others.filter((other) => !counter.includes(other));
        // The line between a speaker and a claim stands for all of these.
        const isBySame = ({ by }: StatementAnswer): boolean => by.some((id) => statement.by.includes(id));
        return (
          <>
            <PanelHead
              kicker={
                <>
                  {isProposal(statement) ? reading.proposedStatement : vocabulary.kinds.Statement.label}{" "}
                  <span class={`stance-${statement.side}`} title={vocabulary.acts[statement.act].meaning}>
                    {vocabulary.acts[statement.act].label}
                  </span>
                </>
              }
              title={statement.sentence}
            />
            {statement.targets.length > 0 && (
              <p class="note">
                {reading.aimedAt} <Names of={statement.targets} />{" "}
                {/* Of very many statements not all are here: an answer may stand among the others. */}
                {sides.total <= sides.statements.length && !isAnswered(statement, sides.statements) && (
                  <span class="no-answer" title={versus.unansweredMeaning}>
                    {versus.noAnswer}
                  </span>
                )}
              </p>
            )}
            <ul class={isProposal(statement) ? "statements alone" : `statements side side-${statement.side}`}>
              <StatementCard statement={statement} whole />
            </ul>
            <div class="linked">
              <NotAll claim={statement.claim.id} shown={sides.statements.length} total={sides.total} />
              <h2>
                {reading.theClaim}{" "}
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
            <Others title={reading.theOtherSide} statements={counter} />
            <Others title={reading.moreBySame} statements={rest.filter(isBySame)} />
            <Others title={reading.othersOnIt} statements={rest.filter((other) => !isBySame(other))} />
            <Proposals title={reading.proposalsOnIt} statements={all.filter(isProposal)} />
            <AttachHint documents={withheldIn([statement])} />
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
