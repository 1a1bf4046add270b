import { unitsAt } from "./code-points.ts";

/** Where a statement's words stand: a half-open span in Unicode code points, as the API counts. */
export interface Mark {
  readonly statement: string;
  readonly start: number;
  readonly end: number;
}

/** A run of text that the same statements cover. */
export interface Segment {
  readonly text: string;
  readonly statements: readonly string[];
}

/**
 * Cuts a text at every border of every mark, and at empty lines into paragraphs. The segments of all paragraphs, joined,
 * are the text without the line breaks between paragraphs. Marks beyond the text stop at its end.
 */
export function markText(text: string, marks: readonly Mark[]): readonly (readonly Segment[])[] {
  const units = unitsAt(
    text,
    marks.flatMap((mark) => [mark.start, mark.end]),
  );
  const spans = marks.map((mark) => ({
    statement: mark.statement,
    start: units.get(mark.start) ?? text.length,
    end: units.get(mark.end) ?? text.length,
  }));
  const paragraphs: Segment[][] = [];
  for (const paragraph of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    const from = paragraph.index;
    const to = from + paragraph[0].length;
    const inside = spans.filter((span) => span.start < to && span.end > from && span.start < span.end);
    const cuts = [...new Set([from, to, ...inside.flatMap((span) => [span.start, span.end])])]
      .filter((cut) => cut >= from && cut <= to)
      .sort((a, b) => a - b);
    paragraphs.push(
      cuts.slice(0, -1).map((cut, index) => {
        const end = cuts[index + 1] ?? to;
        const covering = inside.filter((span) => span.start <= cut && span.end >= end);
        return {
          text: text.slice(cut, end),
          // The shortest first: it is the one meant where marks lie inside each other.
          statements: covering
            .sort((a, b) => a.end - a.start - (b.end - b.start))
            .map((span) => span.statement),
        };
      }),
    );
  }
  return paragraphs;
}
