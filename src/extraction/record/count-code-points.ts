import { codePointLength } from "../../model/spans.ts";

/** UTF-16 units between two remembered places of a text. */
const STRIDE = 256;

/**
 * Counts the code points of a text before a UTF-16 position, many times, in a time that does not grow with the length
 * of the text. A position inside a surrogate pair counts as the one before it; lone halves are code points.
 */
export function countCodePoints(text: string): (unit: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (unit) => unit;
  const before: number[] = [0];
  for (let unit = 0, count = 0; unit < text.length; unit += STRIDE) {
    count += codePointLength(text.slice(outsidePairs(text, unit), outsidePairs(text, unit + STRIDE)));
    before.push(count);
  }
  return (unit) => {
    const place = Math.floor(unit / STRIDE);
    const from = outsidePairs(text, place * STRIDE);
    return (before[place] ?? 0) + codePointLength(text.slice(from, outsidePairs(text, unit)));
  };
}

/** The position itself, or the one before it where it splits a pair. */
export function outsidePairs(text: string, unit: number): number {
  const isSplit = isBetween(text.charCodeAt(unit - 1), 0xd800) && isBetween(text.charCodeAt(unit), 0xdc00);
  return isSplit ? unit - 1 : unit;
}

/** Surrogates come in two blocks of 1024. */
function isBetween(code: number, first: number): boolean {
  return code >= first && code < first + 0x400;
}
