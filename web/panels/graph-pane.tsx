import type { FunctionComponent } from "preact";
import { address, hrefOf } from "../state/address-state.ts";
import { graphAnswer } from "../state/graph-state.ts";
import { scene, visible } from "../state/picture-state.ts";
import { zoom } from "../state/painter-state.ts";
import { painted } from "../state/pointing.ts";
import { pageTexts } from "../state/texts.ts";
import { ErrorNote } from "./error-note.tsx";
import { Later } from "./later.tsx";
import { GroupChoice } from "./group-choice.tsx";
import { Legend } from "./legend.tsx";
import { MiddleSwitch } from "./middle-switch.tsx";
import { NothingAccepted } from "./list-parts.tsx";
import { PainterNote } from "./painter-note.tsx";
import { Picture } from "./picture.tsx";
import { TimelineToCome } from "./timeline-to-come.tsx";

const loadTimeline = async (): Promise<FunctionComponent> => (await import("./timeline.tsx")).TimelineStrip;

const loadOverview = async (): Promise<FunctionComponent> =>
  (await import("./evidence-panels.ts")).OverviewLine;

/** The picture with its controls and its legend. */
export function GraphPane() {
  const { problem, retry } = graphAnswer.value;
  const { view } = address.value;
  const { picture } = pageTexts();
  return (
    <section class="pane graph-pane" aria-label={picture.title}>
      <div class="picture-head">
        <MiddleSwitch />
        <nav class="view-switch" aria-label={picture.views.label}>
          <a
            href={hrefOf({ view: "simple", at: undefined })}
            aria-current={view === "simple" ? "true" : undefined}
          >
            {picture.views.simple}
          </a>
          <a
            href={hrefOf({ view: "full", at: undefined })}
            aria-current={view === "full" ? "true" : undefined}
          >
            {picture.views.full}
          </a>
        </nav>
        <GroupChoice />
        <p class="picture-count">{pictureWords()}</p>
        <div class="zoom" role="group" aria-label={picture.zoom.label}>
          <button
            type="button"
            aria-label={picture.zoom.in}
            title={picture.zoom.in}
            onClick={() => zoom("in")}
          >
            +
          </button>
          <button
            type="button"
            aria-label={picture.zoom.out}
            title={picture.zoom.out}
            onClick={() => zoom("out")}
          >
            −
          </button>
          <button
            type="button"
            aria-label={picture.zoom.fit}
            title={picture.zoom.fit}
            onClick={() => zoom("fit")}
          >
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" />
            </svg>
          </button>
        </div>
      </div>
      {graphAnswer.value.data?.attributes.overview && <Later load={loadOverview} props={{}} until={null} />}
      {problem ? <ErrorNote problem={problem} retry={retry} /> : <Picture />}
      {scene.value?.nodes.size === 0 && (
        <p class="nothing picture-empty">
          <NothingAccepted />
        </p>
      )}
      <PainterNote />
      <Legend />
      {painted.value || problem ? (
        <Later load={loadTimeline} props={{}} until={<TimelineToCome />} />
      ) : (
        <TimelineToCome />
      )}
    </section>
  );
}

/** How much is drawn, where that is not everything. */
function pictureWords(): string {
  const drawn = visible.value?.nodes.size ?? 0;
  const all = scene.value?.nodes.size ?? 0;
  const attributes = graphAnswer.value.data?.attributes;
  const { picture, grammar } = pageTexts();
  // The line on the picture says more.
  if (attributes?.overview) return "";
  return drawn < all ? picture.drawn(grammar.number(drawn), grammar.number(all)) : "";
}
