import { address, hrefOf } from "../state/address-state.ts";
import { nameOf } from "../state/names.ts";
import { filterProblem } from "../state/record-state.ts";
import { pageTexts } from "../state/texts.ts";
import { shorten } from "../../src/picture/shorten.ts";
import { chipsOf } from "../view-model/chips.ts";
import { NO_FILTERS } from "../view-model/filters-on.ts";
import { ErrorNote } from "./error-note.tsx";

/** Letters of a chip: names may be as long as a page. */
const MOST_LETTERS = 80;

/** The filters that are on, each taken away by a click. */
export function Chips() {
  const { finding } = pageTexts();
  const chips = chipsOf(address.value, nameOf, pageTexts());
  const failed = filterProblem.value;
  if (chips.length === 0 && !failed) return null;
  return (
    <div class="chips">
      {failed && <ErrorNote {...failed} />}
      <ul aria-label={finding.chips.list}>
        {chips.map(({ words, without }) => (
          <li key={words}>
            <a
              class="chip"
              href={hrefOf(without)}
              aria-label={finding.chips.takeAway(shorten(words, MOST_LETTERS))}
            >
              <bdi>{shorten(words, MOST_LETTERS)}</bdi> <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a class="chip-all" href={hrefOf(NO_FILTERS)}>
              {finding.chips.takeAllAway}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
