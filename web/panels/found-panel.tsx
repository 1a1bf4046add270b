import { address, hrefOf } from "../state/address-state.ts";
import { nameOf } from "../state/names.ts";
import { filterProblem, filtersWaiting, shown, statements } from "../state/record-state.ts";
import { narrow } from "../state/media.ts";
import { chipsOf } from "../view-model/chips.ts";
import { inTextOrder } from "../view-model/text-order.ts";
import { capital, count } from "../view-model/words.ts";
import { Answer } from "./answer.tsx";
import { NothingLeft } from "./list-parts.tsx";
import { PanelHead } from "./panel-head.tsx";
import { StatementCard } from "./statement-card.tsx";

/** As many statements as are pleasant to read in a row; the list holds the rest. */
const MOST_CARDS = 50;

/** What the filters find, in full: the answer to a question asked by them. */
export function FoundPanel() {
  const chips = chipsOf({ ...address.value, kind: [] }, nameOf);
  const waiting = filtersWaiting.value || statements.value.waiting;
  // The chips tell what is wrong with a filter, and the lists stand unfiltered: no answer may be read into them.
  if (filterProblem.value) return null;
  return (
    <Answer of={{ ...statements.value, waiting }}>
      {() => {
        const found = inTextOrder(shown.value.statements);
        const more = found.length - MOST_CARDS;
        return (
          <>
            <PanelHead
              kicker={`${count(found.length, "statement")} of ${shown.value.total}`}
              title={capital(chips.map(({ words }) => words).join(", "))}
            />
            {found.length === 0 && <NothingLeft />}
            <ul class="statements sided found">
              {found.slice(0, MOST_CARDS).map((statement) => (
                <StatementCard key={statement.id} statement={statement} />
              ))}
            </ul>
            {more > 0 && (
              <p class="nothing">
                … and{" "}
                <a href={hrefOf({ tab: "statements", ...(narrow.value && { pane: "list" as const }) })}>
                  {more.toLocaleString("en-GB")} more in the list
                </a>
              </p>
            )}
          </>
        );
      }}
    </Answer>
  );
}
