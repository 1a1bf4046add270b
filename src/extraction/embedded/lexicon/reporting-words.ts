import {
  type OwnTraits,
  type ReportingEntry,
  type ReportingFamily,
  type WordPart,
} from "./reporting-entry.ts";
import { REPORTING_FAMILIES } from "./reporting-families.ts";

/** Parts of speech as Universal Dependencies names them, and where else to look when the tagger erred. */
const PARTS_OF_TAG: Readonly<Record<string, readonly WordPart[]>> = {
  VERB: ["verb", "adjective", "noun"],
  AUX: ["verb"],
  NOUN: ["noun", "verb"],
  PROPN: ["noun", "verb"],
  ADJ: ["adjective", "verb"],
  ADV: ["adverb", "adjective"],
  ADP: ["adverb"],
  SCONJ: ["adverb"],
};

/** The word in the lexicon, or undefined. Lemmas in lower case; tags of Universal Dependencies. */
export function findReportingWord(lemma: string, universalTag: string): ReportingEntry | undefined {
  for (const part of PARTS_OF_TAG[universalTag] ?? []) {
    const entry = ENTRIES[part].get(lemma);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/**
 * The verb behind a form that the tagger took for something else: "acknowledges" as a name, "slams" as a noun. Only
 * regular endings; a guess, for places where a verb is expected.
 */
export function guessReportingVerb(form: string): ReportingEntry | undefined {
  const word = form.toLowerCase();
  for (const [ending, endings] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const other of endings) {
      const entry = ENTRIES.verb.get(stem + other);
      if (entry !== undefined) return entry;
    }
    const single = ENTRIES.verb.get(stem.slice(0, -1));
    if (single !== undefined && stem.at(-1) === stem.at(-2)) return single;
  }
  return ENTRIES.verb.get(word);
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["ing", ["", "e"]],
  ["ed", ["", "e"]],
  ["es", ["", "e"]],
  ["s", [""]],
];

/** Every entry, verbs first. */
export function listReportingWords(): readonly ReportingEntry[] {
  return Object.values(ENTRIES).flatMap((entries) => [...entries.values()]);
}

const ENTRIES = gatherEntries(REPORTING_FAMILIES);

function gatherEntries(families: readonly ReportingFamily[]): Record<WordPart, Map<string, ReportingEntry>> {
  const entries = {
    verb: new Map<string, ReportingEntry>(),
    noun: new Map<string, ReportingEntry>(),
    adjective: new Map<string, ReportingEntry>(),
    adverb: new Map<string, ReportingEntry>(),
  };
  for (const family of families) {
    for (const [lemma, own] of Object.entries(family.members)) {
      const part = family.part ?? "verb";
      const entry = entryOf(family, lemma, own, part);
      if (!entries[part].has(lemma)) entries[part].set(lemma, entry);
      for (const noun of own.nouns ?? []) {
        if (!entries.noun.has(noun)) entries.noun.set(noun, { ...entry, lemma: noun, part: "noun" });
      }
    }
  }
  return entries;
}

function entryOf(family: ReportingFamily, lemma: string, own: OwnTraits, part: WordPart): ReportingEntry {
  const { nouns: _nouns, ...traits } = own;
  return {
    lemma,
    part,
    class: family.class,
    act: "asserts",
    subtype: undefined,
    frames: [],
    turns: {},
    addressee: "none",
    certainty: "unstated",
    needsAgent: false,
    ...family.shared,
    ...traits,
  };
}
