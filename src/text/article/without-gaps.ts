import { isSame } from "./metadata/page-title.ts";
import { isSentence } from "./page-lines.ts";

/** Share of the found paragraphs that must stand in the page as they are, or the page is not compared. */
const LEAST_SHARED = 0.8;
/** Paragraphs between the title and the article: a summary or two, by-lines and times. */
const MOST_ABOVE = 6;

/**
 * What was found, with what was lost inside it: readability drops paragraphs beside floating boxes and summaries under
 * the title now and then. Whole sentences of the page between the title (or the first found paragraph) and the last
 * found one come back. `whole` are all paragraphs of the page, in order.
 */
export function withoutGaps(
  found: readonly string[],
  whole: readonly string[],
  titles: readonly string[],
): readonly string[] {
  const kept = new Set(found);
  const places = whole.flatMap((paragraph, index) => (kept.has(paragraph) ? [index] : []));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined || places.length < found.length * LEAST_SHARED) return found;
  const above = whole.slice(Math.max(0, first - MOST_ABOVE), first);
  const title = above.findLastIndex((paragraph) => titles.some((known) => isSame(known, paragraph)));
  const start = title < 0 ? first : first - above.length + title;
  const gapless = whole
    .slice(start, last + 1)
    .filter((paragraph) => kept.has(paragraph) || isSentence(paragraph));
  // What readability made of the page's own pieces stays where it put them.
  return gapless.length >= found.length ? gapless : found;
}
