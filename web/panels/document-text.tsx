import { useLayoutEffect, useRef } from "preact/hooks";
import { shorten } from "../../src/picture/shorten.ts";
import {
  documentText,
  inFocus,
  openedText,
  openText,
  readableTexts,
  textDocument,
} from "../state/detail-state.ts";
import { markedText } from "../state/marks-state.ts";
import { selectHref } from "../state/selecting.ts";
import { firstTexts, texts } from "../state/texts.ts";
import type { TextAtHand } from "../view-model/texts-at-hand.ts";
import { Answer } from "./answer.tsx";
import { TextRun } from "./text-run.tsx";

/** The whole text with every statement marked in it, those of the selection strongly and scrolled to. */
export function DocumentText() {
  const id = textDocument.value;
  const marked = markedText.value;
  const box = useRef<HTMLDivElement>(null);
  const focus = inFocus.value.map((statement) => statement.id).join(" ");
  const opened = openedText.value;
  useLayoutEffect(() => scrollToMark(box.current), [focus, marked, opened]);
  useLayoutEffect(() => {
    if (opened?.statement !== undefined) box.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [opened]);
  if (id === undefined) return null;
  return (
    <section class="text-pane" aria-labelledby="text-title">
      <TextHead id={id} />
      <div class="document-text" ref={box} tabIndex={0} role="region" aria-label={texts().reading.textMarked}>
        <Answer of={documentText.value} fits={(data) => data.id === id}>
          {() =>
            marked.map((paragraph, index) => (
              // A text has no better key for its paragraphs than their order.
              <p key={index}>
                {paragraph.map((segment, at) => (
                  <TextRun key={at} segment={segment} />
                ))}
              </p>
            ))
          }
        </Answer>
      </div>
    </section>
  );
}

/** Texts offered by name: a claim may stand in hundreds. */
const MOST_TEXTS = 12;

/** The first few, and the one that is shown whatever its place. */
function firstOf(readable: readonly TextAtHand[], id: string): readonly TextAtHand[] {
  const current = readable.findIndex(({ document }) => document === id);
  if (current < MOST_TEXTS) return readable.slice(0, MOST_TEXTS);
  return [...readable.slice(0, MOST_TEXTS - 1), ...readable.slice(current, current + 1)];
}

/** Which text this is, and the others that are at hand. */
function TextHead({ id }: { readonly id: string }) {
  const { grammar, reading } = texts();
  const readable = readableTexts.value;
  const current = readable.find(({ document }) => document === id);
  return (
    <header class="text-head">
      <h2 id="text-title" class="group-title">
        {reading.inTheText}{" "}
        {current && (
          <a class="text-title" href={selectHref(id)} title={current.title}>
            <cite>{current.title}</cite>
          </a>
        )}
      </h2>
      {readable.length > 1 && (
        <div class="text-switch" role="group" aria-label={reading.whichText}>
          {firstOf(readable, id).map(({ document, title, isRetelling }) => (
            <button
              key={document}
              type="button"
              title={title}
              aria-pressed={document === id}
              onClick={() => openText(document, openedText.peek()?.statement, true)}
            >
              {isRetelling ? reading.inOurWords : shorten(title, 34)}
            </button>
          ))}
          {readable.length > MOST_TEXTS && (
            <span class="note">
              {firstTexts().lists.and}{" "}
              {firstTexts().lists.others(grammar.number(readable.length - MOST_TEXTS))}
            </span>
          )}
        </div>
      )}
      {readable.length === 1 && current?.isRetelling && <p class="retold-label">{reading.inOurWords}</p>}
    </header>
  );
}

/** Brings the first chosen mark into sight without moving the page: its paragraph on top where that shows the mark. */
function scrollToMark(box: HTMLElement | null): void {
  const mark =
    box?.querySelector<HTMLElement>(".is-opened.is-chosen") ?? box?.querySelector<HTMLElement>(".is-chosen");
  if (!box || !mark) return;
  const from = box.getBoundingClientRect().top;
  const paragraph = (mark.closest("p") ?? mark).getBoundingClientRect().top;
  const { top } = mark.getBoundingClientRect();
  const start = top - paragraph < box.clientHeight * 0.6 ? paragraph : top - box.clientHeight / 3;
  box.scrollTop += start - from - 2;
}
