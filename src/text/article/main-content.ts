import { Readability } from "@mozilla/readability";
import type { DomDocument, DomElement } from "./dom.ts";
import { dropClutter } from "./drop-clutter.ts";
import { articleLines, isProse } from "./page-lines.ts";
import { pageParagraphs } from "./page-paragraphs.ts";
import { withoutGaps } from "./without-gaps.ts";

/** UTF-16 units of prose. What readability finds below this is compared with the whole page. */
const SHORT_ARTICLE = 250;
/** Where the page itself marks its article, and that has so many times the prose, readability lost a part. */
const MOST_MORE = 1.3;

/**
 * The paragraphs of the article in a page, in order; empty where there is none. `titles` are its title and heading, if
 * known. Takes the tree apart, so that it cannot be read again.
 */
export function mainContent(document: DomDocument, titles: readonly string[]): readonly string[] {
  dropClutter(document.body);
  const marked = markedContent(document);
  const whole = articleLines(pageParagraphs(document.body));
  const readable = readableContent(document);
  const found = withoutGaps(readable, whole, titles);
  if (proseLength(marked) > MOST_MORE * proseLength(found)) return marked;
  if (proseLength(found) >= SHORT_ARTICLE || proseLength(whole) <= proseLength(found)) return found;
  return whole.filter(isProse);
}

/** What readability takes for the article. */
function readableContent(document: DomDocument): readonly string[] {
  const reader = new Readability<DomElement>(document, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  return content ? articleLines(pageParagraphs(content)) : [];
}

/** What the page marks as its article, where it marks exactly one. */
function markedContent(document: DomDocument): readonly string[] {
  for (const selector of ["[itemprop~=articleBody]", "article", "main", "[role=main]"]) {
    const [element, second] = document.querySelectorAll(selector);
    if (element && !second) return articleLines(pageParagraphs(element));
  }
  return [];
}

function proseLength(paragraphs: readonly string[]): number {
  return paragraphs.filter(isProse).reduce((sum, { length }) => sum + length, 0);
}
