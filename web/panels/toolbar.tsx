import type { FunctionComponent } from "preact";
import { address, hrefOf } from "../state/address-state.ts";
import { keysShown } from "../state/keys.ts";
import { narrow } from "../state/media.ts";
import { proposals, shown } from "../state/record-state.ts";
import { shownInWords } from "../state/shown-words.ts";
import { pageTexts } from "../state/texts.ts";
import { canRedo, canUndo, redo, undo } from "../state/view-steps.ts";
import { countFilters } from "../view-model/filters-on.ts";
import { waitingWords } from "../view-model/proposals.ts";
import { Disclosure } from "./disclosure.tsx";
import { Later } from "./later.tsx";
import { PROPOSALS_VIEW } from "./list-parts.tsx";
import { SearchBox } from "./search-box.tsx";

interface Panel {
  readonly close: () => void;
}
// Nobody needs them before they are opened.
const loadFilters = async (): Promise<FunctionComponent<Panel>> =>
  (await import("./filter-panel.tsx")).FilterPanel;
const loadExport = async (): Promise<FunctionComponent<Panel>> =>
  (await import("./export-menu.tsx")).ExportMenu;

/** Search, filters, comparison, export, undo, help; and how much of everything is shown. */
export function Toolbar() {
  const { embed } = address.value;
  return (
    <div class="toolbar">
      <SearchBox />
      {!embed && <Tools />}
      {!embed && <Waiting />}
      <p class={`shown-count ${shown.value.narrowed ? "is-narrowed" : ""}`}>{shownInWords(shown.value)}</p>
      {!embed && <OtherLanguages />}
    </div>
  );
}

function Tools() {
  const { finding, frame } = pageTexts();
  const on = countFilters(address.value);
  return (
    <div class="tools">
      <Disclosure label={on === 0 ? finding.filters : finding.filtersOn(on)} class="filter">
        {(close) => <Later load={loadFilters} props={{ close }} />}
      </Disclosure>
      <a
        class="tool-button"
        href={hrefOf({ relate: ["", ""], ...(narrow.value && { pane: "read" as const }) })}
      >
        {frame.compare}
      </a>
      <Disclosure label={frame.export} class="export">
        {(close) => <Later load={loadExport} props={{ close }} />}
      </Disclosure>
      <div class="tool-pair">
        <IconButton
          label={frame.undo}
          isOff={!canUndo.value}
          press={undo}
          path="M6 2 2.5 5.5 6 9M3 5.5h6a4 4 0 0 1 0 8H6.5"
        />
        <IconButton
          label={frame.redo}
          isOff={!canRedo.value}
          press={redo}
          path="M10 2l3.5 3.5L10 9M13 5.5H7a4 4 0 0 0 0 8h2.5"
        />
      </div>
      <button
        type="button"
        class="tool-button icon-button"
        aria-label={pageTexts().keys.title}
        title={pageTexts().keys.title}
        onClick={() => {
          keysShown.value = true;
        }}
      >
        ?
      </button>
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly press: () => void;
  /** In a box of 16 × 16. */
  readonly path: string;
}

function IconButton({ label, isOff, press, path }: IconButtonProps) {
  return (
    <button
      type="button"
      class="tool-button icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && press()}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
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
      {waitingWords(pageTexts(), data)}
    </a>
  );
}

/** The same view in the other languages: the page is loaded anew. */
function OtherLanguages() {
  const { frame } = pageTexts();
  const now = document.documentElement.lang;
  return (
    <nav class="languages" aria-label={frame.otherLanguages}>
      {Object.entries(frame.languages)
        .filter(([code]) => code !== now)
        .map(([code, name]) => (
          <a key={code} href={hrefOf({ lang: code })} lang={code} hreflang={code} data-leave>
            {name}
          </a>
        ))}
    </nav>
  );
}
