import { address, hrefOf } from "../state/address-state.ts";
import { narrow } from "../state/media.ts";
import { shown } from "../state/record-state.ts";
import { keysShown } from "../state/keys.ts";
import { chipsOf } from "../view-model/chips.ts";
import { count } from "../view-model/words.ts";
import { Disclosure } from "./disclosure.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { FilterPanel } from "./filter-panel.tsx";
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
      <p class={`shown-count ${shown.value.narrowed ? "is-narrowed" : ""}`}>{countWords()}</p>
    </div>
  );
}

function countWords(): string {
  const { statements, total, narrowed } = shown.value;
  return narrowed ? `${statements.length} of ${count(total, "statement")}` : count(total, "statement");
}
