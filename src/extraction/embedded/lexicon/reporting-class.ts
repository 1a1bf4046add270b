import { REPORTING_CLASSES } from "./reporting-entry.ts";
import { findReportingWord } from "./reporting-words.ts";

const CLASS_NUMBERS = new Map(REPORTING_CLASSES.map((name, number) => [name, number]));

/**
 * Number of a word's class in REPORTING_CLASSES; 0: no reporting word. Lemma in lower case, tag of Universal
 * Dependencies.
 */
export function reportingClassOf(lemma: string, universalTag: string): number {
  const entry = findReportingWord(lemma, universalTag);
  return entry === undefined ? 0 : (CLASS_NUMBERS.get(entry.class) ?? 0);
}
