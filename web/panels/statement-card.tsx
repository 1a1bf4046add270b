import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { Names } from "./name.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";
import { ProposerLine } from "./proposer-line.tsx";
import { Quote } from "./quote.tsx";
import { Circumstances, lighting, Roles, StatementTools } from "./statement-parts.tsx";

interface StatementCardProps {
  readonly statement: StatementAnswer;
  /** True where the card is the one selected: it shows everything and leads nowhere. */
  readonly whole?: boolean;
}

/** One statement: who, as what, how, in which words, through whom, where. */
export function StatementCard({ statement, whole = false }: StatementCardProps) {
  const { id, act, side } = statement;
  return (
    <li class={isProposal(statement) ? `statement is-proposal of-${side}` : "statement"} {...lighting(id)}>
      <p class="speaker-line">
        <Names of={statement.speakers} />{" "}
        <span class={`act act-${side}`}>{texts().vocabulary.acts[act].label}</span>{" "}
        <ProposalBadge of={statement} />
      </p>
      <Roles statement={statement} />
      {!whole && (
        <p class="sentence">
          <a href={selectHref(id)}>{statement.sentence}</a>
        </p>
      )}
      <Circumstances statement={statement} />
      {statement.evidence.map((evidence) => (
        <Quote
          key={`${evidence.document}-${evidence.start}`}
          statement={statement}
          evidence={evidence}
          whole={whole}
        />
      ))}
      <ProposerLine of={statement} />
      <StatementTools statement={statement} whole={whole} />
    </li>
  );
}
