import { Marked } from "marked";
import { parsePage } from "./dom.ts";
import { flatParagraphs } from "./flat-paragraphs.ts";
import { frontMatter } from "./front-matter.ts";
import { isHeavyMarkdown } from "./markdown-weight.ts";
import { chooseMetadata } from "./metadata/choose-metadata.ts";
import { NO_METADATA } from "./metadata/raw-metadata.ts";
import { articleLines } from "./page-lines.ts";
import { pageParagraphs } from "./page-paragraphs.ts";
import type { PageParagraph } from "./page-paragraphs.ts";
import type { RawArticle } from "./raw-article.ts";
import { slimPage } from "./slim-page.ts";
import { withTitle } from "./with-title.ts";

const MARKDOWN = new Marked({ async: false, gfm: true });

/** The article in a Markdown text; metadata from its front matter, title also from a heading at its top. */
export function markdownArticle(text: string, url: string | undefined): RawArticle {
  const front = frontMatter(text);
  const body = front?.rest ?? text;
  const paragraphs = isHeavyMarkdown(body) ? withoutMarks(body) : markdownParagraphs(body);
  const [top] = paragraphs;
  const heading = top?.isHeading ? top.text : undefined;
  const headings = heading === undefined ? [] : [heading];
  const metadata = chooseMetadata([front?.metadata ?? NO_METADATA, { ...NO_METADATA, titles: headings }], {
    url,
    heading,
    windowTitle: undefined,
  });
  return { ...metadata, paragraphs: withTitle(metadata.title, headings, articleLines(paragraphs)) };
}

function markdownParagraphs(text: string): readonly PageParagraph[] {
  // The cast: without async, marked answers at once.
  const page = slimPage(MARKDOWN.parse(text) as string);
  if (page.isTreeable) return pageParagraphs(parsePage(page).body);
  return flatParagraphs(page.body).map((text) => ({ text, linkShare: 0, isHeading: false }));
}

/** The blocks of a text that is too heavy to be read as Markdown, without the marks at their lines' beginnings. */
function withoutMarks(text: string): readonly PageParagraph[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/^[ \t>#*+-]+/gm, "").trim())
    .filter((block) => block !== "")
    .map((block) => ({ text: block, linkShare: 0, isHeading: false }));
}
