import { describe, expect, it } from "vitest";
import { CUE_PHRASES } from "../../../../src/extraction/embedded/lexicon/cue-phrases.ts";
import { reportingClassOf } from "../../../../src/extraction/embedded/lexicon/reporting-class.ts";
import { REPORTING_CLASSES } from "../../../../src/extraction/embedded/lexicon/reporting-entry.ts";
import {
  findReportingWord,
  guessReportingVerb,
  listReportingWords,
} from "../../../../src/extraction/embedded/lexicon/reporting-words.ts";

const WORDS = listReportingWords();
const count = (...parts: readonly string[]) => WORDS.filter(({ part }) => parts.includes(part)).length;

describe("the lexicon of reporting words", () => {
  it("has the verbs, and the nouns, adjectives and adverbs, that carry most of the weight", () => {
    expect(count("verb")).toBeGreaterThanOrEqual(250);
    expect(count("noun", "adjective", "adverb")).toBeGreaterThanOrEqual(80);
  });

  it("has each lemma of a part of speech once, in lower case, with a frame", () => {
    const keys = WORDS.map(({ lemma, part }) => `${part} ${lemma}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { lemma, frames } of WORDS) {
      expect(lemma).toMatch(/^[a-z-]+$/);
      expect(frames, lemma).not.toHaveLength(0);
    }
  });

  it("gives every class but none to some word", () => {
    const used = new Set(WORDS.map((word) => word.class));
    expect(REPORTING_CLASSES.filter((name) => !used.has(name))).toEqual(["none"]);
  });

  it.each([
    ["say", "VERB", "say"],
    ["deny", "VERB", "deny"],
    ["denial", "NOUN", "deny"],
    ["allegation", "NOUN", "accuse"],
    ["reportedly", "ADV", "relay"],
    ["skeptical", "ADJ", "dispute"],
    ["vow", "VERB", "promise"],
    ["bridge", "NOUN", "none"],
    ["say", "PUNCT", "none"],
  ])("puts %s as %s into the class %s", (lemma, tag, name) => {
    expect(REPORTING_CLASSES[reportingClassOf(lemma, tag)]).toBe(name);
  });

  it("turns a word's act with its frame", () => {
    expect(findReportingWord("ask", "VERB")).toMatchObject({
      act: "asks",
      turns: { to: { act: "asserts" } },
    });
  });

  it.each([
    ["acknowledges", "acknowledge"],
    ["Denied", "deny"],
    ["slamming", "slam"],
    ["accuses", "accuse"],
    ["vows", "vow"],
    ["bridges", undefined],
    ["ing", undefined],
    ["", undefined],
  ])("guesses the verb behind %j", (form, lemma) => {
    expect(guessReportingVerb(form)?.lemma).toBe(lemma);
  });
});

describe("phrases of cues", () => {
  it.each(CUE_PHRASES.map((phrase) => [phrase.words]))("%s is two or more sets of plain words", (words) => {
    expect(words).toMatch(/^[a-z'’-]+(\|[a-z'’-]+)*( [a-z'’-]+(\|[a-z'’-]+)*)+$/);
  });

  it("stand in the list once each", () => {
    expect(new Set(CUE_PHRASES.map(({ words }) => words)).size).toBe(CUE_PHRASES.length);
  });
});
