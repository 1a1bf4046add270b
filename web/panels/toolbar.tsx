import { address, hrefOf } from "../state/address-state.ts";
import { narrow } from "../state/media.ts";
import { proposals, shown } from "../state/record-state.ts";
import { keysShown } from "../state/keys.ts";
import { chipsOf } from "../view-model/chips.ts";
import { waitingWords } from "../view-model/proposals.ts";
import { shownWords } from "../view-model/shown.ts";
import { Disclosure } from "./disclosure.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { PROPOSALS_VIEW } from "./list-parts.tsx";
import { SearchBox } from "./search-box.tsx";

/** Search, filters, comparison, export, help; and how much of everything is shown. */
export function Toolbar() {
  const on = chipsOf(address.value, (id) => id).length;
  return (
    <div class="toolbar">
      <SearchBox />
      <div class="tools">
        <Disclosure label={on === 0 ? "Filters" : `Filters · ${on}`} class="filter">
          {(close) => <FilterPanel close={close} />}
        </Disclosure>
        <a
          class="tool-button"
          href={hrefOf({ relate: ["", ""], ...(narrow.value && { pane: "read" as const }) })}
        >
          Compare two
        </a>
        <ExportMenu />
        <button
          type="button"
          class="tool-button keys-button"
          aria-label="Keys"
          onClick={() => {
            keysShown.value = true;
          }}
        >
          ?
        </button>
      </div>
      <Waiting />
      <p class={`shown-count ${shown.value.narrowed ? "is-narrowed" : ""}`}>{shownWords(shown.value)}</p>
    </div>
  );
}

/** The way to what waits to be looked at, while it is not shown. */
function Waiting() {
  const { data } = proposals.value;
  if (!data || data.statements === 0 || address.value.state !== "accepted") return null;
  return (
    <a
      class="waiting-count"
      href={hrefOf({ ...PROPOSALS_VIEW, ...(narrow.value && { pane: "read" as const }) })}
    >
      {waitingWords(data)}
    </a>
  );
}
