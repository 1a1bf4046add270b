import type { StatementAnswer } from "../../src/queries/answers.ts";
import { STANCE_NAMES, type Stance } from "../../src/vocabulary/stances.ts";
import { stanceForm } from "../../src/picture/line-forms.ts";
import { texts } from "../state/texts.ts";
import { LineSample } from "./line-sample.tsx";
import { StatementCard } from "./statement-card.tsx";

/** The two sides stand next to each other even when one is empty: that nobody says otherwise is news too. */
const ALWAYS: ReadonlySet<Stance> = new Set<Stance>(["for", "against"]);

/** Statements about one claim, side by side. */
export function Sides({ statements }: { readonly statements: readonly StatementAnswer[] }) {
  return (
    <div class="sides">
      {STANCE_NAMES.map((stance) => {
        const own = statements.filter((statement) => statement.side === stance);
        if (own.length === 0 && !ALWAYS.has(stance)) return null;
        return (
          <section key={stance} class={`side side-${stance}`}>
            <h2 class={`side-title stance-${stance}`}>
              {texts().reading.sides[stance]} <span class="number">{own.length}</span>
              <LineSample form={stanceForm(stance)} tint={stance} />
            </h2>
            {own.length === 0 ? (
              <p class="nobody">{texts().reading.nobodyHere}</p>
            ) : (
              <ul class="statements">
                {own.map((statement) => (
                  <StatementCard key={statement.id} statement={statement} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
