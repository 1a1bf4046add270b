/**
 * The one place that turns offsets of files and answers (Unicode code points) into those of JavaScript
 * strings (UTF-16 units) and back. Every span is half-open and 0-based.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Number of code points in a text; a lone half of a surrogate pair counts as one. */
export function codePointLength(text: string): number {
  let count = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (isPairAt(text, unit)) unit += 1;
    count += 1;
  }
  return count;
}

/** UTF-16 units to code points. An offset inside a pair belongs to the code point it splits. */
export function toCodePoints(text: string, span: Span): Span {
  const start = codePointLength(text.slice(0, alignDown(text, span.start)));
  return {
    start,
    end: start + codePointLength(text.slice(alignDown(text, span.start), alignDown(text, span.end))),
  };
}

const SURROGATE = /[\ud800-\udfff]/;

/** Code points to UTF-16 units; offsets beyond the text stop at its end. */
export function toUnits(text: string, span: Span): Span {
  // Without surrogates, as most texts are, both count the same.
  if (!SURROGATE.test(text)) {
    const from = Math.min(Math.max(0, span.start), text.length);
    return { start: from, end: Math.min(from + Math.max(0, span.end - span.start), text.length) };
  }
  const start = unitAt(text, 0, span.start);
  return { start, end: unitAt(text, start, span.end - span.start) };
}

/** The words of a span given in code points, or undefined where the text is too short for it. */
export function wordsAt(text: string, span: Span): string | undefined {
  const units = toUnits(text, span);
  const found = text.slice(units.start, units.end);
  return span.start < span.end && codePointLength(found) === span.end - span.start ? found : undefined;
}

/** Code points between two remembered places of a text. */
const STRIDE = 256;

/** The words of spans of one text, like wordsAt, in a time that does not grow with the length of the text. */
export function wordsFinder(text: string): (span: Span) => string | undefined {
  const places = [0];
  for (let unit = 0; unit < text.length;) {
    unit = unitAt(text, unit, STRIDE);
    places.push(unit);
  }
  return ({ start, end }) => {
    const near = Math.floor(start / STRIDE);
    const from = places[near];
    if (from === undefined || start < 0) return undefined;
    const before = near * STRIDE;
    return wordsAt(text.slice(from, from + 2 * (end - before)), { start: start - before, end: end - before });
  };
}

function unitAt(text: string, from: number, codePoints: number): number {
  let unit = from;
  for (let left = codePoints; left > 0 && unit < text.length; left -= 1) unit += isPairAt(text, unit) ? 2 : 1;
  return unit;
}

function alignDown(text: string, unit: number): number {
  return unit > 0 && isPairAt(text, unit - 1) ? unit - 1 : unit;
}

function isPairAt(text: string, unit: number): boolean {
  const high = text.charCodeAt(unit);
  const low = text.charCodeAt(unit + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
