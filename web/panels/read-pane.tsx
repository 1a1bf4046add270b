import { useLayoutEffect, useRef } from "preact/hooks";
import { statementParameters } from "../api/questions.ts";
import { address, selected } from "../state/address-state.ts";
import { reading } from "../state/reading.ts";
import { rest } from "../state/rest-state.ts";
import { firstTexts } from "../state/texts.ts";

/** What is read: the start, or what the rest of the page brings. `first` is the server's own start. */
export function ReadPane({ first }: { readonly first: HTMLElement | undefined }) {
  const { evidence, evidenceInFull, loading } = firstTexts().start;
  const parts = rest.value.data;
  const what = reading.value;
  const scroll = useRef<HTMLDivElement>(null);
  // Scrolling makes the browser lay everything out at once: only what was scrolled is.
  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    if (isScrolled.current) scroll.current?.scrollTo(0, 0);
    isScrolled.current = false;
  }, [selected.value, what, what === "found" && statementParameters(address.value)]);
  return (
    <section class="pane read-pane" aria-label={evidence}>
      <div
        class="scroll"
        ref={scroll}
        tabIndex={0}
        role="region"
        aria-label={evidenceInFull}
        onScroll={() => {
          isScrolled.current = true;
        }}
      >
        {what !== "start" && (parts ? <parts.Evidence /> : <p class="waiting">{loading}</p>)}
        <Start first={first} hidden={what !== "start"} />
      </div>
      {parts && <parts.TextBeside />}
    </section>
  );
}

/** The first screen that the server made, moved here as it is. */
function Start({ first, hidden }: { readonly first: HTMLElement | undefined; readonly hidden: boolean }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!first) return;
    // The lists beside it hold the contested claims already, so here the questions come before them.
    const questions = first.querySelector(".questions");
    if (questions) first.querySelector(":scope > h2")?.before(questions);
    slot.current?.append(first);
  }, [first]);
  return <div class="start" ref={slot} hidden={hidden} />;
}
