/** Search, and the filters that are on. */
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
    readonly focus: (name: string, depth: 1 | 2) => string;
    readonly withoutOwnVoice: string;
    readonly proposalsOnly: string;
    readonly withProposals: string;
  };
}

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
    focus: (name, depth) => `within ${depth === 1 ? "1 step" : "2 steps"} of ${name}`,
    withoutOwnVoice: "without the publisher's own voice",
    proposalsOnly: "proposals only",
    withProposals: "with proposals",
  },
};
