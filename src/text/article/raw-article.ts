import type { ArticleMetadata } from "./metadata/choose-metadata.ts";

/** An article before its text is cleaned. */
export interface RawArticle extends ArticleMetadata {
  /** The title first, where one is known. Empty where no article was found. */
  readonly paragraphs: readonly string[];
}
