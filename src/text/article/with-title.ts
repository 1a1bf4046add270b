import { isSame } from "./metadata/page-title.ts";

/** Paragraphs from the top among which the title is not kept a second time. */
const TITLE_PLACES = 3;

/**
 * The title and the paragraphs below it, which may open with the title, or with a heading that stands for it, once
 * more. Empty where no paragraph holds a word: a title alone is no article.
 */
export function withTitle(
  title: string | undefined,
  headings: readonly string[],
  paragraphs: readonly string[],
): readonly string[] {
  if (!paragraphs.some((paragraph) => /\p{L}/u.test(paragraph))) return [];
  if (title === undefined) return paragraphs;
  const titles = [title, ...headings];
  const rest = paragraphs.filter(
    (paragraph, index) => index >= TITLE_PLACES || !titles.some((known) => isSame(known, paragraph)),
  );
  return [title, ...rest];
}
