import type { Span } from "../../model/spans.ts";
import { outsidePairs } from "./count-code-points.ts";

/** Spans as they may be written: inside the text, whole characters, in order, disjoint, none empty. */
export function tidySpans(text: string, spans: readonly Span[]): readonly Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: unitIn(text, start), end: unitIn(text, end) }))
    .map(({ start, end }) => ({
      start: outsidePairs(text, start),
      // the pair that an end splits belongs to the span
      end: outsidePairs(text, end) < end ? end + 1 : end,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return joinSpans(inside, () => false);
}

/** Spans in order, those that touch or overlap as one, and those whose gap may be bridged. */
export function joinSpans(spans: readonly Span[], bridges: (gap: Span) => boolean): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && (start <= last.end || bridges({ start: last.end, end: start })))
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** UTF-16 units that the spans of two lists have in common; each list in order and disjoint. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let [shared, i, j] = [0, 0, 0];
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
    if (x.end < y.end) i += 1;
    else j += 1;
  }
  return shared;
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A position of the text; what is no number stands at its beginning. */
function unitIn(text: string, unit: number): number {
  return Number.isFinite(unit) ? Math.min(Math.max(Math.trunc(unit), 0), text.length) : 0;
}
