import type { TokenSpan } from "../../../text/tokenized-text.ts";

/** Labels of the parts model: 0 is outside; then source and content, each begin, inside, end, single. */
export const PART_LABELS = 9;
const PLACES = ["begin", "inside", "end", "single"] as const;

export type PartRole = 0 | 1;

/** Which label may follow which: a part once begun goes on to its end. */
export function mayFollow(x: number, y: number): boolean {
  const isOpen = x > 0 && placeOf(x) < 2;
  const goesOn = y > 0 && (placeOf(y) === 1 || placeOf(y) === 2);
  return isOpen === goesOn && (!isOpen || roleOf(x) === roleOf(y));
}

export function mayBegin(y: number): boolean {
  return y === 0 || placeOf(y) === 0 || placeOf(y) === 3;
}

/** The label of the nth token of a part of so many. */
export function labelOf(role: PartRole, nth: number, count: number): number {
  const place = count === 1 ? "single" : nth === 0 ? "begin" : nth === count - 1 ? "end" : "inside";
  return role * 4 + PLACES.indexOf(place) + 1;
}

/** A path of labels as spans, `offset` added to each place. */
export function readParts(path: Uint8Array, offset: number): { source: TokenSpan[]; content: TokenSpan[] } {
  const found: { source: TokenSpan[]; content: TokenSpan[] } = { source: [], content: [] };
  let start = 0;
  path.forEach((label, i) => {
    if (label === 0) return;
    const place = placeOf(label);
    if (place === 0 || place === 3) start = i;
    if (place >= 2)
      (roleOf(label) === 0 ? found.source : found.content).push({
        start: start + offset,
        end: i + 1 + offset,
      });
  });
  return found;
}

function placeOf(label: number): number {
  return (label - 1) & 3;
}

function roleOf(label: number): number {
  return (label - 1) >> 2;
}
