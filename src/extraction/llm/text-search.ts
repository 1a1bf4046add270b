import type { Span } from "../../model/spans.ts";
import { foldText, type FoldedText } from "./folded-text.ts";
import { overlaps } from "./span-algebra.ts";
import type { LineWindow } from "./windows.ts";

/** A text with its numbered lines, made ready to find quotes in it. */
export interface SearchableText {
  readonly text: string;
  readonly lines: readonly Span[];
  readonly folded: FoldedText;
}

/** Lines around a named one in which a quote is looked for too: models count badly. */
const NEAR = 3;

/** Units of a quote that is long enough to stand for itself wherever the model says it stands. */
const LONG = 25;

/** More places than this say only that the quote is everywhere. */
const MOST_PLACES = 50;

export function searchableText(text: string, lines: readonly Span[]): SearchableText {
  return { text, lines, folded: foldText(text) };
}

/** Whether a quote proves by itself that a place is meant. */
export function isLong(quote: string): boolean {
  return quote.trim().length >= LONG;
}

/**
 * The places in a window where a quote stands, near any of some lines: as it is, and besides these where only marks
 * and spaces differ. A long quote that stands near none of them is looked for in the whole window. Sorted; never two
 * that overlap an exact one.
 */
export function placesOf(
  searchable: SearchableText,
  quote: string,
  near: readonly number[],
  window: LineWindow,
): readonly Span[] {
  const ranges = near.map((line) => ({
    from: Math.max(line - NEAR, window.from),
    to: Math.min(line + NEAR + 1, window.to),
  }));
  const found = union(ranges.flatMap((range) => placesIn(searchable, quote, range)));
  if (found.length > 0 || !isLong(quote)) return found;
  return placesIn(searchable, quote, window);
}

/** The line in which a position lies. */
export function lineAt({ lines }: SearchableText, position: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** Places that begin in a range of lines; they may run beyond it. */
function placesIn(searchable: SearchableText, quote: string, { from, to }: LineWindow): readonly Span[] {
  const { lines } = searchable;
  if (from >= to || !quote.isWellFormed()) return [];
  const range = { start: lines[from]?.start ?? 0, end: lines[to - 1]?.end ?? 0 };
  const exact = exactPlaces(searchable, quote.trim(), range);
  const folded = foldedPlaces(searchable, foldText(quote).folded.trim(), range);
  return [...exact, ...folded.filter((place) => !exact.some((other) => overlaps(place, other)))];
}

function exactPlaces({ text }: SearchableText, quote: string, range: Span): readonly Span[] {
  const part = text.slice(range.start, range.end + quote.length - 1);
  return occurrences(part, quote)
    .map((at) => ({ start: range.start + at, end: range.start + at + quote.length }))
    .filter((span) => standsAlone(text, span));
}

function foldedPlaces(
  { text, folded: { folded, starts, ends } }: SearchableText,
  quote: string,
  range: Span,
): readonly Span[] {
  const first = firstAt(starts, range.start);
  const part = folded.slice(first, firstAt(starts, range.end) + quote.length - 1);
  return occurrences(part, quote).flatMap((at) => {
    const from = first + at;
    const to = from + quote.length;
    // A sign that folds to several, such as an accented letter, is matched whole or not at all.
    if (isSameSign(starts, from - 1, from) || isSameSign(starts, to - 1, to)) return [];
    const span = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
    return standsAlone(text, span) ? [span] : [];
  });
}

function isSameSign(starts: Uint32Array, a: number, b: number): boolean {
  return starts[a] !== undefined && starts[a] === starts[b];
}

function occurrences(part: string, quote: string): readonly number[] {
  const found: number[] = [];
  if (quote === "") return found;
  for (
    let at = part.indexOf(quote);
    at >= 0 && found.length < MOST_PLACES;
    at = part.indexOf(quote, at + 1)
  ) {
    found.push(at);
  }
  return found;
}

function union(places: readonly Span[]): readonly Span[] {
  const byBounds = new Map(places.map((place) => [`${place.start}-${place.end}`, place]));
  return [...byBounds.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Index of the first unit that comes from `position` or later. */
function firstAt(starts: Uint32Array, position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const WORD_END = /[\p{L}\p{N}\p{M}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const MARK_START = /^\p{M}/u;

/** Whether a span cuts no word, no combined letter and no surrogate pair in two. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(start - 2, 0), start);
  const inside = text.slice(start, end);
  const after = text.slice(end, end + 2);
  if (!inside.isWellFormed() || MARK_START.test(after)) return false;
  const cutsAtStart = WORD_END.test(before) && WORD_START.test(inside);
  const cutsAtEnd = WORD_END.test(inside.slice(-2)) && WORD_START.test(after);
  return !cutsAtStart && !cutsAtEnd;
}
