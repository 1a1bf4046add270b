import { toUnits } from "../../model/spans.ts";
import type { Stance } from "../../vocabulary/stances.ts";
import { html, type Html } from "./html.ts";

/** Words of a statement in a text: a half-open span in Unicode code points. */
export interface Mark {
  readonly statement: string;
  readonly side: Stance;
  readonly isProposal: boolean;
  readonly start: number;
  readonly end: number;
}

/** A mark in UTF-16 units. */
interface Placed extends Omit<Mark, "start" | "end"> {
  readonly from: number;
  readonly to: number;
}

/** Where a statement begins in a text on the same page. */
export function anchorOf(statement: string): string {
  return `at-${statement}`;
}

/**
 * A text in paragraphs, cut at every border of every mark. Each marked piece leads to its statement, the shortest where
 * marks lie inside each other; the first piece of a statement carries its anchor.
 */
export function markedText(
  text: string,
  marks: readonly Mark[],
  hrefOf: (statement: string) => string,
): Html {
  const placed = marks.map((mark): Placed => {
    const units = toUnits(text, mark);
    return { ...mark, from: units.start, to: units.end };
  });
  const anchored = new Set<string>();
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map(({ 0: words, index }) => {
    const inside = placed.filter(({ from, to }) => from < index + words.length && to > index && from < to);
    return html`<p>${pieces(text, index, index + words.length, inside, anchored, hrefOf)}</p>`;
  });
  return html`<div class="document-text">${paragraphs}</div>`;
}

// oxlint-disable-next-line max-params -- one call, and each is a different thing
function pieces(
  text: string,
  from: number,
  to: number,
  marks: readonly Placed[],
  anchored: Set<string>,
  hrefOf: (statement: string) => string,
): readonly Html[] {
  const cuts = [...new Set([from, to, ...marks.flatMap((mark) => [mark.from, mark.to])])]
    .filter((cut) => cut >= from && cut <= to)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, index) => {
    const end = cuts[index + 1] ?? to;
    const words = text.slice(cut, end);
    const covering = marks
      .filter((mark) => mark.from <= cut && mark.to >= end)
      .sort((a, b) => a.to - a.from - (b.to - b.from));
    const [nearest] = covering;
    if (nearest === undefined) return html`${words}`;
    const fresh = covering.filter(({ statement }) => !anchored.has(statement));
    for (const { statement } of fresh) anchored.add(statement);
    const classes = `text-mark of-${nearest.side}${nearest.isProposal ? " is-proposal" : ""}`;
    return html`${fresh.map(({ statement }) => html`<span id="${anchorOf(statement)}"></span>`)}<a
        class="${classes}"
        href="${hrefOf(nearest.statement)}"
        >${words}</a
      >`;
  });
}

/** The paragraph around a span, with the span in it marked; undefined where the text does not reach so far. */
export function markedParagraph(
  text: string,
  span: { readonly start: number; readonly end: number },
): Html | undefined {
  const { start, end } = toUnits(text, span);
  if (start >= end) return undefined;
  const before = text.lastIndexOf("\n\n", start);
  const after = text.indexOf("\n\n", end);
  const from = before < 0 ? 0 : before + 2;
  const to = after < 0 ? text.length : after;
  return html`<p>${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end, to)}</p>`;
}
