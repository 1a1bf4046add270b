import type { Span } from "../../model/spans.ts";

/** A run of lines that goes into one request, half-open. */
export interface LineWindow {
  readonly from: number;
  readonly to: number;
}

/** Bounds of one request: small enough for a model with a context of some 8,000 tokens, its answer included. */
export const MOST_LINES = 60;
const MOST_UNITS = 8000;

/** Lines that a window shares with the one before, so that what crosses its edge is seen whole once. */
const OVERLAP = 4;

/** The window that begins at a line and holds at most so many. */
export function windowAt(lines: readonly Span[], from: number, mostLines: number): LineWindow {
  let to = from;
  let units = 0;
  while (to < lines.length && to - from < mostLines) {
    units += lengthOf(lines[to]);
    if (units > MOST_UNITS && to > from) break;
    to += 1;
  }
  return { from, to };
}

/** The line with which the window after this one begins: a few before its end, fewer where it is short. */
export function lineAfter({ from, to }: LineWindow): number {
  return to - Math.min(OVERLAP, Math.floor((to - from) / 4));
}

/** Number of windows of the usual size for a text. */
export function countWindows(lines: readonly Span[]): number {
  let count = 0;
  for (let from = 0; from < lines.length; count += 1) {
    const window = windowAt(lines, from, MOST_LINES);
    from = window.to === lines.length ? window.to : lineAfter(window);
  }
  return count;
}

function lengthOf(line: Span | undefined): number {
  return line === undefined ? 0 : line.end - line.start;
}
