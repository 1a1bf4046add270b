import type { ReportingFamily } from "./reporting-entry.ts";
import { ARGUING, DESCRIBING } from "./words/arguing.ts";
import { ASKING, CONFIRMING, DECLINING, DENYING, DISPUTING, RETRACTING } from "./words/contradicting.ts";
import { DISCUSSING, RELAYING, RULING, SEEMING, SHOWING } from "./words/evidencing.ts";
import { ADJECTIVES, ADVERBS } from "./words/modifying.ts";
import { NOUNS } from "./words/naming.ts";
import { SAYING } from "./words/saying.ts";
import { ACCUSING, CRITICISING, PRAISING, SUPPORTING } from "./words/siding.ts";
import { FEELING, PERCEIVING, THINKING } from "./words/thinking.ts";
import { DEMANDING, INTENDING, PREDICTING, PROMISING } from "./words/willing.ts";

/** Every family. A word of the same part of speech in two families means what the first one says. */
export const REPORTING_FAMILIES: readonly ReportingFamily[] = [
  SAYING,
  ARGUING,
  DESCRIBING,
  THINKING,
  PERCEIVING,
  FEELING,
  INTENDING,
  PROMISING,
  DEMANDING,
  PREDICTING,
  SUPPORTING,
  PRAISING,
  CRITICISING,
  ACCUSING,
  DENYING,
  DISPUTING,
  CONFIRMING,
  ASKING,
  DECLINING,
  SHOWING,
  SEEMING,
  RELAYING,
  RULING,
  RETRACTING,
  DISCUSSING,
  ...ADJECTIVES,
  ...ADVERBS,
  ...NOUNS,
];
