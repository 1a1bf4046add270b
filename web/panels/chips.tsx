import { address, hrefOf } from "../state/address-state.ts";
import { nameOf } from "../state/names.ts";
import { filterProblem } from "../state/record-state.ts";
import { chipsOf, NO_FILTERS } from "../view-model/chips.ts";
import { ErrorNote } from "./error-note.tsx";

/** The filters that are on, each taken away by a click. */
export function Chips() {
  const chips = chipsOf(address.value, nameOf);
  const failed = filterProblem.value;
  if (chips.length === 0 && !failed) return null;
  return (
    <div class="chips">
      {failed && <ErrorNote {...failed} />}
      <ul aria-label="Filters that are on">
        {chips.map(({ words, without }) => (
          <li key={words}>
            <a class="chip" href={hrefOf(without)} aria-label={`Take away: ${words}`}>
              <bdi>{words}</bdi> <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a class="chip-all" href={hrefOf(NO_FILTERS)}>
              Take all away
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
