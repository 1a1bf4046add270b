import { useEffect } from "preact/hooks";
import { overviewWords } from "../../src/texts/overview-words.ts";
import { address, hrefOf } from "../state/address-state.ts";
import { baseAnswer, graphAnswer } from "../state/graph-state.ts";
import { followOpenings } from "../state/overview-state.ts";
import { texts } from "../state/texts.ts";
import { overviewCounts } from "../view-model/overview-counts.ts";
import { lessShown, moreShown } from "../view-model/overview-steps.ts";

/** How much of a graph that no picture holds is shown, how much is folded, and the way to see more or less of it. */
export function OverviewLine() {
  useEffect(followOpenings, []);
  const base = baseAnswer.value.data;
  const now = graphAnswer.value.data;
  const counts = base && now && overviewCounts(base, now);
  if (!counts) return null;
  const { overview } = texts();
  const { open, show } = address.value;
  const [more, less] = [moreShown(show), lessShown(show)];
  return (
    <div class="overview-line">
      <p role="status">
        {overviewWords(texts(), counts, now !== base || counts.folded.speakers === undefined)}
      </p>
      {more === undefined ? (
        <span>{overview.noMore}</span>
      ) : (
        <a href={hrefOf({ show: more, at: undefined })}>{overview.showMore}</a>
      )}
      {show !== undefined && <a href={hrefOf({ show: less, at: undefined })}>{overview.showLess}</a>}
      {open.length > 0 && <a href={hrefOf({ open: [], at: undefined })}>{overview.foldAll}</a>}
    </div>
  );
}
