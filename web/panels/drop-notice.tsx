import { useEffect } from "preact/hooks";
import { followDrops, givenFile, isFileOver } from "../state/given-file.ts";
import { texts } from "../state/texts.ts";

/** Tells that a file may be dropped, and what came of it. */
export function DropNotice() {
  useEffect(followDrops, []);
  const { attaching } = texts();
  const given = givenFile.value;
  if (isFileOver.value) return <p class="drop-notice is-over">{attaching.dropHere}</p>;
  if (given === undefined) return null;
  if (given === "reading") return <p class="drop-notice">{attaching.reading}</p>;
  return (
    <section class="drop-notice" aria-label={attaching.attach}>
      <p>
        <bdi>{given.words}</bdi>
      </p>
      {given.more !== undefined && <p>{given.more}</p>}
      {given.command !== undefined && (
        <p>
          <code>{given.command}</code>
        </p>
      )}
      <button
        type="button"
        class="quiet-button"
        onClick={() => {
          givenFile.value = undefined;
        }}
      >
        {attaching.close}
      </button>
    </section>
  );
}
