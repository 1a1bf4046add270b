import type { Span } from "../../model/spans.ts";

/** The longest gap, in UTF-16 units, over which two parts still touch. */
const LONGEST_GAP = 6;

const WORDY = /[\p{L}\p{N}]/u;
const TRIMMED = /[\s,;]/u;

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether only spaces and marks lie between two spans that do not overlap. */
export function touches(text: string, a: Span, b: Span): boolean {
  if (overlaps(a, b)) return false;
  const gap = a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };
  return gap.end - gap.start <= LONGEST_GAP && !WORDY.test(text.slice(gap.start, gap.end));
}

/** Sorted, and disjoint: spans that overlap, or have nothing but spaces of one line between them, are one. */
export function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && (span.start <= last.end || isOneLineGap(text, last.end, span.start))) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}

/** What is left of spans without others: pieces with words in them, without the commas and spaces at the cuts. */
export function cutOut(text: string, spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  let pieces = [...spans];
  for (const other of others) {
    pieces = pieces.flatMap((piece) => {
      if (!overlaps(piece, other)) return [piece];
      return [
        trimmedEnd(text, { start: piece.start, end: Math.max(other.start, piece.start) }),
        trimmedStart(text, { start: Math.min(other.end, piece.end), end: piece.end }),
      ];
    });
  }
  return pieces.filter(({ start, end }) => start < end && WORDY.test(text.slice(start, end)));
}

function isOneLineGap(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_GAP && /^[^\S\n]*$/u.test(text.slice(from, to));
}

function trimmedStart(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && TRIMMED.test(text.charAt(from))) from += 1;
  return { start: from, end };
}

function trimmedEnd(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && TRIMMED.test(text.charAt(to - 1))) to -= 1;
  return { start, end: to };
}

/** UTF-16 units in all spans together. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
