import { parsePage } from "./dom.ts";
import { flatParagraphs } from "./flat-paragraphs.ts";
import { mainContent } from "./main-content.ts";
import { pageMetadata } from "./metadata/page-metadata.ts";
import type { RawArticle } from "./raw-article.ts";
import { slimPage } from "./slim-page.ts";
import { withTitle } from "./with-title.ts";

/** The article in a page. Linear in its length: pages too big or deep for a tree are read without one. */
export function htmlArticle(html: string, url: string | undefined): RawArticle {
  const page = slimPage(html);
  const { head, language, isTreeable } = page;
  const document = parsePage(isTreeable ? page : { head, body: "" });
  const { heading, body, ...metadata } = pageMetadata(document, { url, language });
  const titles = [metadata.title, heading].filter((title) => title !== undefined);
  const found = isTreeable ? mainContent(document, titles) : flatParagraphs(page.body);
  return {
    ...metadata,
    paragraphs: withTitle(metadata.title, titles, isScripted(found, body) ? body.split(/\n+/) : found),
  };
}

/** Whether a page shows next to nothing before its scripts have run, and yet gives the article to machines. */
function isScripted(found: readonly string[], body: string | undefined): body is string {
  const length = found.join("").length;
  return body !== undefined && length < 250 && body.length > 2 * length;
}
