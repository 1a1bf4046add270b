import { address, hrefOf } from "../state/address-state.ts";
import { nameOf } from "../state/names.ts";
import { filterProblem, filtersWaiting, isFoundCut, shown, statementList } from "../state/record-state.ts";
import { narrow } from "../state/media.ts";
import { texts } from "../state/texts.ts";
import { selectHref } from "../state/selecting.ts";
import { chipsOf } from "../view-model/chips.ts";
import { withoutAdditions } from "../view-model/filters-on.ts";
import { shownInWords } from "../state/shown-words.ts";
import { byDocument } from "../view-model/text-order.ts";
import { capital } from "../view-model/standing-words.ts";
import { Answer } from "./answer.tsx";
import { NothingLeft } from "./list-parts.tsx";
import { PanelHead } from "./panel-head.tsx";
import { StatementCard } from "./statement-card.tsx";

/** As many statements as are pleasant to read in a row; the list holds the rest. */
const MOST_CARDS = 50;

/** What the filters find, in full: the answer to a question asked by them. */
export function FoundPanel() {
  const chips = chipsOf(withoutAdditions(address.value), nameOf, texts());
  const waiting = filtersWaiting.value || statementList.value.waiting;
  // The chips tell what is wrong with a filter, and the lists stand unfiltered: no answer may be read into them.
  if (filterProblem.value) return null;
  return (
    <Answer of={{ ...statementList.value, waiting }}>
      {() => {
        const { statements } = shown.value;
        const more = shown.value.found.accepted + shown.value.found.proposed - MOST_CARDS;
        const groups = byDocument(statements.slice(0, MOST_CARDS));
        return (
          <>
            <PanelHead
              kicker={shownInWords(shown.value)}
              title={capital(chips.map(({ words }) => words).join(", "))}
            />
            {isFoundCut.value && <p class="note">{texts().overview.newestOnly}</p>}
            {statements.length === 0 && <NothingLeft />}
            {groups.map(({ document, title, statements }) => (
              <section key={document} class={groups.length > 1 ? "others" : ""}>
                {groups.length > 1 && (
                  <h2 class="group-title">
                    <a href={selectHref(document)}>
                      <cite>{title}</cite>
                    </a>{" "}
                    <span class="number">{statements.length}</span>
                  </h2>
                )}
                <ul class="statements sided">
                  {statements.map((statement) => (
                    <StatementCard key={statement.id} statement={statement} />
                  ))}
                </ul>
              </section>
            ))}
            {more > 0 && (
              <p class="nothing">
                {texts().lists.and}{" "}
                <a href={hrefOf({ tab: "statements", ...(narrow.value && { pane: "list" as const }) })}>
                  {texts().lists.moreInList(texts().grammar.number(more))}
                </a>
              </p>
            )}
          </>
        );
      }}
    </Answer>
  );
}
