import type { Grammar } from "./count.ts";
import type { FrameTexts } from "./en/frame.ts";
import type { ListsTexts } from "./en/lists.ts";
import type { ReadingTexts } from "./en/reading.ts";
import type { PictureTexts } from "./en/picture.ts";
import type { PagesTexts } from "./en/pages.ts";
import type { VocabularyTexts } from "./en/vocabulary.ts";

/** Every word the program says to a person, in one language. What a record says stays in its own words. */
export interface Texts {
  /** What the language calls itself. */
  readonly name: string;
  readonly grammar: Grammar;
  readonly vocabulary: VocabularyTexts;
  readonly frame: FrameTexts;
  readonly lists: ListsTexts;
  readonly reading: ReadingTexts;
  readonly picture: PictureTexts;
  readonly pages: PagesTexts;
}
