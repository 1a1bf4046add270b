import { works } from "../state/progress.ts";
import { pageTexts } from "../state/texts.ts";

/** One thin bar for whatever takes long, and what it is in words; nothing while nothing does. */
export function ProgressBar() {
  const [work] = works.value;
  const percent = work?.share === undefined ? undefined : Math.round(work.share * 100);
  return (
    <div class="progress" aria-live="polite">
      {work && (
        <>
          <div
            class={`progress-bar ${percent === undefined ? "is-unknown" : ""}`}
            role="progressbar"
            aria-label={pageTexts().frame.working}
            aria-valuetext={work.words}
            aria-valuenow={percent}
          >
            <div style={{ width: percent === undefined ? "100%" : `${percent}%` }} />
          </div>
          <p class="progress-words">
            {work.words}
            {percent !== undefined && ` · ${percent} %`}
          </p>
        </>
      )}
    </div>
  );
}
