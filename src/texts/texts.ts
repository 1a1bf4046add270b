import type { Grammar } from "./count.ts";
import type { ExportTexts } from "./en/exporting.ts";
import type { FiltersTexts } from "./en/filters.ts";
import type { FindingTexts } from "./en/finding.ts";
import type { FrameTexts } from "./en/frame.ts";
import type { GroupingTexts } from "./en/grouping.ts";
import type { KeysTexts } from "./en/keys.ts";
import type { ListsTexts } from "./en/lists.ts";
import type { ReadingTexts } from "./en/reading.ts";
import type { StandingsTexts } from "./en/standings.ts";
import type { StartTexts } from "./en/start.ts";
import type { OverviewTexts } from "./en/overview.ts";
import type { PictureTexts } from "./en/picture.ts";
import type { WordsTexts } from "./en/words.ts";
import type { TableTexts } from "./en/table.ts";
import type { TimelineTexts } from "./en/timeline.ts";
import type { VersusTexts } from "./en/versus.ts";
import type { WaysTexts } from "./en/ways.ts";
import type { AttachingTexts } from "./en/attaching.ts";
import type { VocabularyTexts } from "./en/vocabulary.ts";

/** What the lists of the page say: enough to read by, and fetched before the rest. */
export interface FirstTexts {
  /** What the language calls itself. */
  readonly name: string;
  readonly grammar: Grammar;
  readonly vocabulary: StandingsTexts;
  readonly words: WordsTexts;
  readonly lists: ListsTexts;
  readonly start: StartTexts;
}

/** What the page around the lists says, the picture too: fetched before the panels that somebody opens. */
export interface PageTexts extends FirstTexts {
  readonly vocabulary: VocabularyTexts;
  readonly frame: FrameTexts;
  readonly finding: FindingTexts;
  readonly grouping: GroupingTexts;
  readonly keys: KeysTexts;
  readonly picture: PictureTexts;
}

/** Every word the program says to a person, in one language. What a record says stays in its own words. */
export interface Texts extends PageTexts {
  readonly filters: FiltersTexts;
  readonly timeline: TimelineTexts;
  readonly table: TableTexts;
  readonly exporting: ExportTexts;
  readonly reading: ReadingTexts;
  readonly attaching: AttachingTexts;
  readonly ways: WaysTexts;
  readonly overview: OverviewTexts;
  readonly versus: VersusTexts;
}
