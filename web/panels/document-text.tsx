import { useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { StatementAnswer } from "../../src/queries/answers.ts";
import { ACTS } from "../../src/vocabulary/acts/index.ts";
import { isProposal, proposalWords } from "../../src/vocabulary/proposal-words.ts";
import {
  documentText,
  inFocus,
  openedText,
  openText,
  readableTexts,
  textDocument,
} from "../state/detail-state.ts";
import { hovered } from "../state/picture-state.ts";
import { statements } from "../state/record-state.ts";
import { select, selectHref } from "../state/selecting.ts";
import { markText, type Segment } from "../view-model/mark-text.ts";
import { shorten } from "../../src/picture/shorten.ts";
import { Answer } from "./answer.tsx";

/** The whole text with every statement marked in it, those of the selection strongly and scrolled to. */
export function DocumentText() {
  const id = textDocument.value;
  const marked = useComputed(() => {
    const { data } = documentText.value;
    if (!data) return [];
    const marks = markedStatements().flatMap((row) =>
      row.evidence
        .filter((evidence) => evidence.document === data.id)
        .map(({ start, end }) => ({ statement: row.id, start, end })),
    );
    return markText(data.text, marks);
  });
  const box = useRef<HTMLDivElement>(null);
  const focus = inFocus.value.map((statement) => statement.id).join(" ");
  const opened = openedText.value;
  useLayoutEffect(() => scrollToMark(box.current), [focus, marked.value, opened]);
  useLayoutEffect(() => {
    if (opened?.statement !== undefined) box.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [opened]);
  if (id === undefined) return null;
  return (
    <section class="text-pane" aria-labelledby="text-title">
      <TextHead id={id} />
      <div
        class="document-text"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label="The text, with its statements marked"
      >
        <Answer of={documentText.value} fits={(data) => data.id === id}>
          {() =>
            marked.value.map((paragraph, index) => (
              // A text has no better key for its paragraphs than their order.
              <p key={index}>
                {paragraph.map((segment, at) => (
                  <Run key={at} segment={segment} />
                ))}
              </p>
            ))
          }
        </Answer>
      </div>
    </section>
  );
}

/** Which text this is, and the others that are at hand. */
function TextHead({ id }: { readonly id: string }) {
  const texts = readableTexts.value;
  const current = texts.find(({ document }) => document === id);
  return (
    <header class="text-head">
      <h2 id="text-title" class="group-title">
        In the text{" "}
        {current && (
          <a class="text-title" href={selectHref(id)} title={current.title}>
            <cite>{current.title}</cite>
          </a>
        )}
      </h2>
      {texts.length > 1 && (
        <div class="text-switch" role="group" aria-label="Which text">
          {texts.map(({ document, title, isRetelling }) => (
            <button
              key={document}
              type="button"
              title={title}
              aria-pressed={document === id}
              onClick={() => openText(document, openedText.peek()?.statement, true)}
            >
              {isRetelling ? "In our own words" : shorten(title, 34)}
            </button>
          ))}
        </div>
      )}
      {texts.length === 1 && current?.isRetelling && <p class="retold-label">In our own words</p>}
    </header>
  );
}

/** A run of text; where statements cover it, a mark that lights the shortest of them and selects it. */
function Run({ segment: { text, statements: covering } }: { readonly segment: Segment }) {
  const [first] = covering;
  if (first === undefined) return <>{text}</>;
  const chosen = inFocus.value.find(({ id }) => covering.includes(id));
  const pointed = hovered.value !== undefined && covering.includes(hovered.value);
  const meant = chosen ?? statementWith(first);
  const classes = ["mark", `mark-${meant?.side ?? "relay"}`];
  if (meant && isProposal(meant)) classes.push("is-proposal");
  if (chosen) classes.push("is-chosen");
  if (covering.includes(openedText.value?.statement ?? "")) classes.push("is-opened");
  if (pointed) classes.push("is-pointed");
  return (
    <mark
      class={classes.join(" ")}
      title={meant && markWords(meant)}
      onPointerEnter={() => {
        hovered.value = first;
      }}
      onPointerLeave={() => {
        if (hovered.peek() === first) hovered.value = undefined;
      }}
      onClick={() => select(first)}
    >
      {text}
    </mark>
  );
}

/** Those that are listed, and the one on the panel, which may be a proposal that is not. */
function markedStatements(): readonly StatementAnswer[] {
  const rows = statements.value.data?.rows ?? [];
  return [...new Map([...rows, ...inFocus.value].map((row) => [row.id, row])).values()];
}

function statementWith(id: string): StatementAnswer | undefined {
  return markedStatements().find((row) => row.id === id);
}

function markWords(statement: StatementAnswer): string {
  const words = `${statement.speakers.map(({ name }) => name).join(", ")} ${ACTS[statement.act].label}`;
  return isProposal(statement) ? `${proposalWords(statement.origin)}: ${words}` : words;
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
