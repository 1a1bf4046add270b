import type { DomDocument } from "../dom.ts";
import type { RawMetadata } from "./raw-metadata.ts";

/** Names of meta tags (name, property or itemprop), the most trusted first. */
const NAMES = {
  titles: [
    "og:title",
    "twitter:title",
    "headline",
    "dc.title",
    "citation_title",
    "sailthru.title",
    "parsely-title",
  ],
  outlets: [
    "og:site_name",
    "citation_journal_title",
    "dc.publisher",
    "publisher",
    "application-name",
    "copyright-holder",
  ],
  published: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "citation_publication_date",
    "publish-date",
    "publishdate",
    "publication_date",
    "pubdate",
    "date",
  ],
  modified: [
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
    "lastmod",
  ],
  byLines: [
    "author",
    "article:author",
    "og:article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "citation_author",
    "twitter:creator:name",
  ],
  urls: ["og:url"],
  languages: ["og:locale", "language", "dc.language", "content-language"],
} as const;

/** What the meta tags of a page say, OpenGraph before the older ones. */
export function metaTagMetadata(document: DomDocument): RawMetadata {
  const values = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta")) {
    const content = tag.getAttribute("content")?.trim() ?? "";
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name === undefined) continue;
      const known = values.get(name);
      if (known) known.push(content);
      else values.set(name, [content]);
    }
  }
  const all = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => values.get(name) ?? []);
  return {
    titles: all(NAMES.titles),
    outlets: all(NAMES.outlets),
    published: all(NAMES.published),
    modified: all(NAMES.modified),
    byLines: NAMES.byLines.map((name) => values.get(name) ?? []),
    urls: [...canonicalLinks(document), ...all(NAMES.urls)],
    languages: all(NAMES.languages),
  };
}

function canonicalLinks(document: DomDocument): readonly string[] {
  return [...document.querySelectorAll("link")]
    .filter((link) => link.getAttribute("rel")?.toLowerCase().split(/\s+/).includes("canonical"))
    .map((link) => link.getAttribute("href") ?? "");
}
