import { isNoProposal, isProposal } from "../../src/vocabulary/proposal-words.ts";
import { texts } from "../state/texts.ts";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import { selected } from "../state/address-state.ts";
import { shown, statementList } from "../state/record-state.ts";
import { stanceForm } from "../../src/picture/line-forms.ts";
import { byDocument } from "../view-model/text-order.ts";
import { viaWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { LineSample } from "./line-sample.tsx";
import { GroupNumber, ListLink, NothingLeft } from "./list-parts.tsx";
import { ProposalBadge } from "./proposal-badge.tsx";

/** All statements in the order in which they stand in their texts, proposals apart. */
export function StatementList() {
  return (
    <Answer of={statementList.value}>
      {() => {
        const all = shown.value.statements;
        if (all.length === 0) return <NothingLeft />;
        const accepted = byDocument(all.filter(isNoProposal));
        return [
          ...accepted.map((group) => (
            <Group
              key={group.document}
              id={`in-${group.document}`}
              title={accepted.length > 1 ? group.title : texts().lists.inTextOrder}
              statements={group.statements}
            />
          )),
          ...byDocument(all.filter(isProposal)).map((group) => (
            <Group
              key={`proposals-${group.document}`}
              id={`proposals-${group.document}`}
              title={texts().lists.proposals}
              note={group.title}
              statements={group.statements}
            />
          )),
        ];
      }}
    </Answer>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly statements: readonly StatementAnswer[];
}

function Group({ id, title, note, statements }: GroupProps) {
  return (
    <section class="list-group" aria-labelledby={id}>
      <h3 id={id} class="group-title">
        <bdi>{title}</bdi> <GroupNumber of={statementList} rows={statements.length} />
        {note !== undefined && <bdi class="group-meaning">{note}</bdi>}
      </h3>
      <ul class="list">
        {statements.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}

function StatementItem({ statement }: { readonly statement: StatementAnswer }) {
  const { id, act, side, sentence, via } = statement;
  return (
    <li class={`list-item statement-item ${selected.value === id ? "is-selected" : ""}`}>
      <div>
        <p class="who act-line">
          <LineSample form={stanceForm(side)} tint={side} hollow={isProposal(statement)} />
          <span class={`stance-${side}`}>{texts().vocabulary.acts[act].label}</span>{" "}
          <ProposalBadge of={statement} />
        </p>
        <ListLink id={id} class="statement-words">
          {sentence}
        </ListLink>
        {via.length > 0 && <p class="who">{viaWords(texts(), via)}</p>}
      </div>
    </li>
  );
}
