import type { Span } from "../../model/spans.ts";
import { overlaps, touches } from "./span-algebra.ts";
import { isLong, lineAt, type SearchableText } from "./text-search.ts";

/** A part of a statement with the places where its words stand. */
export interface OpenPart {
  readonly role: "source" | "cue" | "content";
  readonly words: string;
  /** The line in which the model says it stands. */
  readonly line: number;
  readonly places: readonly Span[];
}

/**
 * One place for each part, or undefined where that fails for any. Clues to the right place are the line that the
 * model names, and a place of another part in the same line or right beside it. Clues that contradict each other
 * settle nothing, and a place without any clue counts only where the words are long. Places inside other parts count
 * only where there are no others.
 */
export function settleParts(
  searchable: SearchableText,
  parts: readonly OpenPart[],
): ReadonlyMap<OpenPart, Span> | undefined {
  const settled = new Map<OpenPart, Span>();
  let isNews = true;
  while (isNews && settled.size < parts.length) {
    isNews = false;
    for (const part of parts) {
      if (settled.has(part)) continue;
      const place = rightPlace(searchable, part, settled);
      if (place === undefined) continue;
      settled.set(part, place);
      isNews = true;
    }
  }
  return settled.size === parts.length ? settled : undefined;
}

function rightPlace(
  searchable: SearchableText,
  part: OpenPart,
  settled: ReadonlyMap<OpenPart, Span>,
): Span | undefined {
  const { text } = searchable;
  const others = [...settled].flatMap(([other, place]) => (other.role === part.role ? [] : [place]));
  const free = part.places.filter((place) => ![...settled.values()].some((other) => overlaps(place, other)));
  const places = free.length > 0 ? free : part.places;
  const lineOf = (place: Span): number => lineAt(searchable, place.start);
  const clues = [
    (place: Span) => lineOf(place) === part.line,
    (place: Span) => others.some((other) => lineOf(other) === lineOf(place)),
    (place: Span) => others.some((other) => touches(text, place, other)),
  ];
  let left = places;
  let hasClue = false;
  for (const clue of clues) {
    if (!places.some(clue)) continue;
    left = left.filter(clue);
    hasClue = true;
  }
  if (left.length > 1) {
    const exact = left.filter(({ start, end }) => text.slice(start, end) === part.words);
    if (exact.length === 1) left = exact;
  }
  return left.length === 1 && (hasClue || isLong(part.words)) ? left[0] : undefined;
}
