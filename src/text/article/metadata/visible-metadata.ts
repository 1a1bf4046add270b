import type { DomDocument, DomElement } from "../dom.ts";
import type { RawMetadata } from "./raw-metadata.ts";

/** Longer elements of a class such as "byline" hold more than names. */
const LONGEST_BYLINE = 200;

/** What a page shows its readers: headings, by-lines and times. Trusted after what it says to machines. */
export function visibleMetadata(document: DomDocument): RawMetadata {
  const textsOf = (selector: string): readonly string[] =>
    [...document.querySelectorAll(selector)]
      .map((element) => element.textContent?.trim() ?? "")
      .filter(Boolean);
  const short = (selector: string): readonly string[] =>
    textsOf(selector).filter((text) => text.length <= LONGEST_BYLINE);
  return {
    titles: [...textsOf("[itemprop~=headline]"), ...textsOf("h1")],
    outlets: short("[itemprop=publisher] [itemprop=name]"),
    published: publishedTimes(document),
    modified: datesOf(document.querySelectorAll("[itemprop~=dateModified]")),
    byLines: [
      short("[itemprop=author] [itemprop=name]"),
      short("[itemprop=author]"),
      short("[rel~=author]"),
      short(".byline, .by-line, .author-name, .article-author, .post-author, .p-author").slice(0, 1),
    ],
    urls: [],
    languages: [],
  };
}

/** Times marked as the article's, or the one nearest to its heading. Times in boxes beside it do not count. */
function publishedTimes(document: DomDocument): readonly string[] {
  const marked = datesOf(
    document.querySelectorAll("[itemprop~=datePublished], time[pubdate], .dt-published"),
  );
  const all = datesOf(document.querySelectorAll("time[datetime]"));
  return [...marked, ...timeByHeading(document), ...(new Set(all).size === 1 ? all : [])];
}

/** The first time in the smallest part of the article that holds the heading and a time. */
function timeByHeading(document: DomDocument): readonly string[] {
  let part = document.querySelector("h1")?.parentNode;
  while (part && part.localName !== "body") {
    const time = part.querySelector("time[datetime]");
    if (time) return datesOf([time]);
    if (part.localName === "article" || part.localName === "main") return [];
    part = part.parentNode;
  }
  return [];
}

function datesOf(elements: Iterable<DomElement>): readonly string[] {
  return [...elements].map(
    (element) =>
      element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "",
  );
}
