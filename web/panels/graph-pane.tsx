import { address, hrefOf } from "../state/address-state.ts";
import { graphAnswer } from "../state/record-state.ts";
import { scene, visible } from "../state/picture-state.ts";
import { zoom } from "../state/painter-state.ts";
import { count } from "../view-model/words.ts";
import { ErrorNote } from "./error-note.tsx";
import { Legend } from "./legend.tsx";
import { NothingAccepted } from "./list-parts.tsx";
import { Picture } from "./picture.tsx";

/** The picture with its controls and its legend. */
export function GraphPane() {
  const { problem, retry } = graphAnswer.value;
  const { view } = address.value;
  return (
    <section class="pane graph-pane" aria-label="Picture">
      <div class="picture-head">
        <nav class="view-switch" aria-label="How much the picture shows">
          <a
            href={hrefOf({ view: "simple", at: undefined })}
            aria-current={view === "simple" ? "true" : undefined}
          >
            Speakers and claims
          </a>
          <a
            href={hrefOf({ view: "full", at: undefined })}
            aria-current={view === "full" ? "true" : undefined}
          >
            Everything
          </a>
        </nav>
        <p class="picture-count">{pictureWords()}</p>
        <div class="zoom" role="group" aria-label="Zoom">
          <button type="button" aria-label="Nearer" title="Nearer" onClick={() => zoom("in")}>
            +
          </button>
          <button type="button" aria-label="Farther" title="Farther" onClick={() => zoom("out")}>
            −
          </button>
          <button
            type="button"
            aria-label="The whole picture"
            title="The whole picture"
            onClick={() => zoom("fit")}
          >
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" />
            </svg>
          </button>
        </div>
      </div>
      {problem ? <ErrorNote problem={problem} retry={retry} /> : <Picture />}
      {scene.value?.nodes.size === 0 && (
        <p class="nothing picture-empty">
          <NothingAccepted />
        </p>
      )}
      <Legend />
    </section>
  );
}

/** How much is drawn, where that is not everything. */
function pictureWords(): string {
  const drawn = visible.value?.nodes.size ?? 0;
  const all = scene.value?.nodes.size ?? 0;
  const attributes = graphAnswer.value.data?.attributes;
  if (attributes && attributes.shown < attributes.total) {
    return `The first ${attributes.shown} of ${count(attributes.total, "statement")}`;
  }
  return drawn < all ? `${drawn} of ${all} nodes` : "";
}
