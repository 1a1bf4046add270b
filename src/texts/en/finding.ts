import type { Stance } from "../../vocabulary/stances.ts";

/** Search, filters, and the strip of days below the picture. */
export interface FindingTexts {
  readonly search: string;
  readonly searchLabel: string;
  readonly found: string;
  readonly searching: string;
  readonly nothingFound: (words: string) => string;
  /** The words as typed are in no name; these, close to them, are. */
  readonly corrected: (words: string) => string;
  /** Another name of what was found. */
  readonly alsoCalled: (name: string) => string;
  readonly keepOnly: (words: string) => string;
  readonly phraseTip: string;
  readonly filters: string;
  readonly filtersOn: (number: number) => string;
  readonly chips: {
    readonly list: string;
    readonly takeAway: (words: string) => string;
    readonly takeAllAway: string;
    readonly by: (name: string) => string;
    readonly org: (name: string) => string;
    readonly about: (name: string) => string;
    readonly against: (name: string) => string;
    readonly document: (name: string) => string;
    readonly outlet: (name: string) => string;
    readonly from: (day: string) => string;
    readonly to: (day: string) => string;
    readonly on: (day: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly depth: (most: number) => string;
    readonly answered: Readonly<Record<"yes" | "no", string>>;
    readonly act: (label: string) => string;
    readonly standing: (label: string) => string;
    readonly oneSpeaker: string;
    readonly speakers: (number: string) => string;
    readonly words: (words: string) => string;
    readonly kind: (plural: string) => string;
    readonly withoutOwnVoice: string;
    readonly proposalsOnly: string;
    readonly withProposals: string;
  };
  readonly names: Readonly<
    Record<"by" | "org" | "about" | "against" | "outlet" | "document", { label: string; all: string }>
  >;
  readonly typeAName: string;
  readonly days: { readonly title: string; readonly from: string; readonly to: string };
  readonly depth: { readonly title: string; readonly any: string; readonly most: (most: number) => string };
  readonly show: string;
  readonly side: string;
  readonly claimsThatAre: string;
  readonly oneSpeaker: string;
  readonly accusations: string;
  readonly unanswered: string;
  readonly unansweredMeaning: string;
  readonly acts: string;
  readonly inThePicture: string;
  readonly ownVoice: string;
  readonly states: Readonly<Record<"accepted" | "proposed" | "any", { label: string; meaning: string }>>;
  readonly showFound: (words: string) => string;
  readonly timeline: {
    readonly title: string;
    readonly first: string;
    readonly last: string;
    /** "20 September 2023: 5 statements". */
    readonly period: (day: string, statements: number) => string;
    readonly all: (from: string, to: string, statements: number) => string;
    readonly range: (from: string, to: string, statements: number, all: number) => string;
    readonly onlyOne: (day: string, statements: number) => string;
    readonly undated: (statements: number) => string;
    readonly whole: string;
    /** What stands before the number of a side. */
    readonly sides: Readonly<Record<Stance, string>>;
  };
}

const statements = (number: number): string => (number === 1 ? "1 statement" : `${number} statements`);

export const finding: FindingTexts = {
  search: "Search names, claims, words",
  searchLabel: "Search names, claims and words",
  found: "Found",
  searching: "Searching …",
  nothingFound: (words) => `Nothing here is called or says “${words}”.`,
  corrected: (words) => `Showing results for “${words}”`,
  alsoCalled: (name) => `also called ${name}`,
  keepOnly: (words) => `Show only statements with “${words}”`,
  phraseTip: 'Words in "quotes" are searched as they stand.',
  filters: "Filters",
  filtersOn: (number) => `Filters · ${number}`,
  chips: {
    list: "Filters that are on",
    takeAway: (words) => `Take away: ${words}`,
    takeAllAway: "Take all away",
    by: (name) => `said by ${name}`,
    org: (name) => `said by people of ${name}`,
    about: (name) => `about ${name}`,
    against: (name) => `aimed at ${name}`,
    document: (name) => `in ${name}`,
    outlet: (name) => `published by ${name}`,
    from: (day) => `since ${day}`,
    to: (day) => `until ${day}`,
    on: (day) => `of ${day}`,
    between: (from, to) => `${from} to ${to}`,
    depth: (most) => (most === 0 ? "first hand only" : `at most ${most} in between`),
    answered: { no: "accusations without an answer", yes: "accusations with an answer" },
    act: (label) => `who ${label}`,
    standing: (label) => `${label} claims`,
    oneSpeaker: "rests on one speaker",
    speakers: (number) => `number of speakers: ${number}`,
    words: (words) => `with “${words}”`,
    kind: (plural) => `picture: ${plural}`,
    withoutOwnVoice: "without the publisher's own voice",
    proposalsOnly: "proposals only",
    withProposals: "with proposals",
  },
  names: {
    by: { label: "Said by", all: "anybody" },
    org: { label: "Said by people of", all: "any organisation" },
    about: { label: "About", all: "anything" },
    against: { label: "Aimed at", all: "anybody" },
    outlet: { label: "Published by", all: "anybody" },
    document: { label: "In the document", all: "any document" },
  },
  typeAName: "Type a name",
  days: { title: "When", from: "First day", to: "Last day" },
  depth: {
    title: "At how many removes",
    any: "any number",
    most: (most) => (most === 0 ? "first hand only" : `at most ${most === 1 ? "one" : "two"} in between`),
  },
  show: "Show",
  side: "Side",
  claimsThatAre: "Claims that are",
  oneSpeaker: "resting on one speaker",
  accusations: "Accusations",
  unanswered: "without an answer",
  unansweredMeaning: "nobody who is accused, or speaks for them, says anything to it here",
  acts: "What they do",
  inThePicture: "In the picture",
  ownVoice: "the publisher's own voice",
  states: {
    accepted: { label: "accepted statements", meaning: "what a person stands for" },
    proposed: { label: "proposals", meaning: "read by a program, accepted by nobody yet" },
    any: {
      label: "both, proposals set apart",
      meaning: "proposals beside what is accepted, counted nowhere",
    },
  },
  showFound: (words) => `Show ${words}`,
  timeline: {
    title: "When it was said",
    first: "First day",
    last: "Last day",
    period: (day, number) => `${day}: ${statements(number)}`,
    all: (from, to, number) => `${from} to ${to}: ${statements(number)}`,
    range: (from, to, number, all) => `${from} to ${to}: ${number} of ${statements(all)}`,
    onlyOne: (day, number) => `${number === 1 ? "The one statement" : `All ${number} statements`}: ${day}`,
    undated: (number) => `${number} without a date`,
    whole: "All days",
    sides: {
      for: "say that it is so",
      against: "say otherwise",
      open: "take no side",
      relay: "pass it on",
    },
  },
};
