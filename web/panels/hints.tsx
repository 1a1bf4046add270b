import { PANES } from "../address/view-address.ts";
import { closeHints, openHints } from "../state/hints-state.ts";
import { pageTexts } from "../state/texts.ts";

/** What a first visit is told, above the parts it is about: list, picture, words. Each is closed for good. */
export function Hints() {
  const { hints } = pageTexts().frame;
  const open = openHints.value;
  if (open.length === 0) return null;
  return (
    <aside class="hints" aria-label={hints.title}>
      {PANES.map((pane, index) => (
        <div key={pane} class={`hint hint-${pane}`}>
          {open.includes(pane) && (
            <p>
              <span class="hint-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{hints[pane]}</span>
              <button
                type="button"
                class="hint-close"
                aria-label={`${hints.close}: ${hints[pane]}`}
                onClick={() => closeHints([pane])}
              >
                ×
              </button>
            </p>
          )}
          {open.length > 1 && (
            <button type="button" class="quiet-button hints-all" onClick={() => closeHints(PANES)}>
              {hints.closeAll}
            </button>
          )}
        </div>
      ))}
    </aside>
  );
}
