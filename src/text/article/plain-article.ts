import { authorNames } from "./metadata/author-names.ts";
import type { RawArticle } from "./raw-article.ts";
import { isHeadline } from "./headline.ts";

/** The article in a plain text that is already clean. Nothing of the text changes: a headline stays its first paragraph. */
export function plainArticle(text: string, url: string | undefined): RawArticle {
  const paragraphs = text.split("\n\n");
  const [title = "", second = ""] = paragraphs;
  const isTitled = paragraphs.length > 1 && isHeadline(title);
  const byLine = isTitled && /^By [^.!?\n]{3,80}$/.test(second) ? [second] : [];
  return {
    title: isTitled ? title : undefined,
    outlet: undefined,
    published: undefined,
    modified: undefined,
    authors: authorNames(byLine),
    url,
    language: undefined,
    paragraphs,
  };
}
