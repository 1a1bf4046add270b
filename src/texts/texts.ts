import type { Grammar } from "./count.ts";
import type { FindingTexts } from "./en/finding.ts";
import type { FrameTexts } from "./en/frame.ts";
import type { KeysTexts } from "./en/keys.ts";
import type { ListsTexts } from "./en/lists.ts";
import type { ReadingTexts } from "./en/reading.ts";
import type { PictureTexts } from "./en/picture.ts";
import type { WordsTexts } from "./en/words.ts";
import type { VersusTexts } from "./en/versus.ts";
import type { WaysTexts } from "./en/ways.ts";
import type { AttachingTexts } from "./en/attaching.ts";
import type { VocabularyTexts } from "./en/vocabulary.ts";

/** Every word the program says to a person, in one language. What a record says stays in its own words. */
export interface Texts {
  /** What the language calls itself. */
  readonly name: string;
  readonly grammar: Grammar;
  readonly vocabulary: VocabularyTexts;
  readonly frame: FrameTexts;
  readonly finding: FindingTexts;
  readonly keys: KeysTexts;
  readonly lists: ListsTexts;
  readonly reading: ReadingTexts;
  readonly attaching: AttachingTexts;
  readonly ways: WaysTexts;
  readonly versus: VersusTexts;
  readonly words: WordsTexts;
  readonly picture: PictureTexts;
}
