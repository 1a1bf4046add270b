import type { StatementAnswer } from "../../src/queries/answers.ts";
import { ACTS } from "../../src/vocabulary/acts/index.ts";
import { selected } from "../state/address-state.ts";
import { shown, statements } from "../state/record-state.ts";
import { stanceForm } from "../view-model/line-forms.ts";
import { inTextOrder } from "../view-model/text-order.ts";
import { viaWords } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { LineSample } from "./line-sample.tsx";
import { ListLink, NothingLeft } from "./list-parts.tsx";

/** All statements in the order in which they stand in the text. */
export function StatementList() {
  return (
    <Answer of={statements.value}>
      {() => {
        const all = inTextOrder(shown.value.statements);
        if (all.length === 0) return <NothingLeft />;
        return (
          <section class="list-group" aria-labelledby="group-statements">
            <h3 id="group-statements" class="group-title">
              In the order of the text <span class="number">{all.length}</span>
            </h3>
            <ul class="list">
              {all.map((statement) => (
                <StatementItem key={statement.id} statement={statement} />
              ))}
            </ul>
          </section>
        );
      }}
    </Answer>
  );
}

function StatementItem({ statement }: { readonly statement: StatementAnswer }) {
  const { id, act, side, sentence, via } = statement;
  return (
    <li class={`list-item statement-item ${selected.value === id ? "is-selected" : ""}`}>
      <div>
        <p class="who act-line">
          <LineSample form={stanceForm(side)} tint={side} />
          <span class={`stance-${side}`}>{ACTS[act].label}</span>
        </p>
        <ListLink id={id} class="statement-words">
          {sentence}
        </ListLink>
        {via.length > 0 && <p class="who">{viaWords(via)}</p>}
      </div>
    </li>
  );
}
