import type { DomDocument } from "../dom.ts";
import { chooseMetadata } from "./choose-metadata.ts";
import type { ArticleMetadata } from "./choose-metadata.ts";
import { jsonLdMetadata } from "./json-ld.ts";
import { metaTagMetadata } from "./meta-tags.ts";
import { oneLine } from "./one-line.ts";
import { isSame } from "./page-title.ts";
import { NO_METADATA } from "./raw-metadata.ts";
import { visibleMetadata } from "./visible-metadata.ts";

export interface PageMetadata extends ArticleMetadata {
  /** The main heading as readers see it, where it can be told. */
  readonly heading: string | undefined;
  /** The article as the page gives it to machines. */
  readonly body: string | undefined;
}

/** Metadata of a page: JSON-LD before meta tags before what readers see. `url` is where the page was found. */
export function pageMetadata(
  document: DomDocument,
  { url, language }: { readonly url: string | undefined; readonly language: string | undefined },
): PageMetadata {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? "",
  );
  const jsonLd = jsonLdMetadata(blocks);
  const visible = visibleMetadata(document);
  const own = { ...NO_METADATA, languages: language === undefined ? [] : [language] };
  const headings = visible.titles.map((title) => oneLine(title)).filter((title) => title !== undefined);
  const metadata = chooseMetadata([own, jsonLd, metaTagMetadata(document), visible], {
    url,
    heading: headings[0],
    windowTitle: document.querySelector("title")?.textContent ?? undefined,
  });
  const { title } = metadata;
  return {
    ...metadata,
    heading: headings.find((heading) => title !== undefined && isSame(heading, title)) ?? headings[0],
    body: jsonLd.bodies[0],
  };
}
