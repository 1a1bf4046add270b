import type { Noun } from "../count.ts";

/** Forms that filter lists, the lists, search and counts over time. */
export interface FormsTexts {
  readonly filter: string;
  readonly apply: string;
  readonly more: string;
  readonly any: string;
  readonly nameHint: string;
  readonly dayHint: string;
  readonly fields: Readonly<
    Record<
      | "q"
      | "by"
      | "org"
      | "onBehalfOf"
      | "about"
      | "against"
      | "claim"
      | "document"
      | "outlet"
      | "from"
      | "to"
      | "act"
      | "stance"
      | "standing"
      | "speakers"
      | "outlets"
      | "independentOutlets"
      | "maxDepth"
      | "answered"
      | "certainty"
      | "mode"
      | "kind"
      | "subtype"
      | "memberOf"
      | "state"
      | "holds"
      | "author"
      | "at",
      string
    >
  >;
  readonly depths: (most: number) => string;
  readonly answered: Readonly<Record<"yes" | "no", string>>;
  readonly speakers: Readonly<Record<"1" | "<=2" | ">=2" | ">=3", string>>;
  readonly states: Readonly<Record<"accepted" | "proposed" | "rejected" | "any", string>>;
  readonly claimKinds: Readonly<
    Record<"fact" | "figure" | "cause" | "rule" | "prediction" | "commitment" | "demand" | "opinion", string>
  >;
  readonly organizationKinds: Readonly<
    Record<
      | "state"
      | "government"
      | "outlet"
      | "agency"
      | "company"
      | "party"
      | "ngo"
      | "igo"
      | "armed"
      | "group"
      | "other",
      string
    >
  >;
  readonly certainties: Readonly<Record<"certain" | "probable" | "possible" | "unstated", string>>;
  /** Read aloud before a filter that can be taken away. */
  readonly takeAway: (words: string) => string;
  readonly filtersOn: string;
  readonly takeAllAway: string;
  readonly nothing: string;
  readonly titles: Readonly<Record<"claims" | "agents" | "statements" | "documents", string>>;
  readonly name: Noun;
  readonly document: Noun;
  readonly search: {
    readonly title: string;
    readonly titleFor: (words: string) => string;
    readonly empty: string;
    readonly nothing: (words: string) => string;
    readonly corrected: (words: string) => string;
    readonly all: (number: string) => string;
    readonly hint: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly meaning: string;
    readonly by: string;
    readonly day: string;
    readonly month: string;
    readonly all: string;
    readonly share: string;
    readonly show: string;
    readonly undated: (statements: string) => string;
  };
}

export const forms: FormsTexts = {
  filter: "Filter",
  apply: "Show",
  more: "More filters",
  any: "any",
  nameHint: "Name or id",
  dayHint: "2031, 2031-05 or 2031-05-06",
  fields: {
    q: "Words",
    by: "Said by",
    org: "Said by people of",
    onBehalfOf: "On behalf of",
    about: "About",
    against: "Accused",
    claim: "Claim",
    document: "Document",
    outlet: "Outlet",
    from: "From",
    to: "To",
    act: "How it is said",
    stance: "Side",
    standing: "Standing",
    speakers: "Number of speakers",
    outlets: "Number of outlets",
    independentOutlets: "Number of independent outlets",
    maxDepth: "How far from first hand",
    answered: "Accusations",
    certainty: "Put as",
    mode: "Given",
    kind: "Kind",
    subtype: "Kind",
    memberOf: "Belongs to",
    state: "Looked at",
    holds: "Holds statements that are",
    author: "Author",
    at: "On the day",
  },
  depths: (most) =>
    most === 0
      ? "first hand only"
      : most === 1
        ? "through one other at most"
        : `through ${most} others at most`,
  answered: { yes: "answered by those accused", no: "without an answer here" },
  speakers: { "1": "one alone", "<=2": "at most two", ">=2": "at least two", ">=3": "at least three" },
  states: {
    accepted: "accepted",
    proposed: "proposed only",
    rejected: "rejected",
    any: "accepted, proposed and rejected",
  },
  claimKinds: {
    fact: "fact",
    figure: "figure",
    cause: "cause",
    rule: "rule",
    prediction: "prediction",
    commitment: "commitment",
    demand: "demand",
    opinion: "opinion",
  },
  organizationKinds: {
    state: "state",
    government: "government",
    outlet: "outlet",
    agency: "agency",
    company: "company",
    party: "party",
    ngo: "association",
    igo: "body of several states",
    armed: "armed group",
    group: "group",
    other: "other",
  },
  certainties: { certain: "certain", probable: "probable", possible: "possible", unstated: "nothing said" },
  takeAway: (words) => `Take away: ${words}`,
  filtersOn: "Shown are only those with:",
  takeAllAway: "Take all away",
  nothing: "Nothing passes these filters.",
  titles: {
    claims: "Claims, by where their speakers stand",
    agents: "Speakers, and those spoken about",
    statements: "Who said what",
    documents: "Documents",
  },
  name: { one: "name", many: "names" },
  document: { one: "document", many: "documents" },
  search: {
    title: "Search",
    titleFor: (words) => `Search: ${words}`,
    empty: "Type a name, words of a claim, or words that somebody used.",
    nothing: (words) => `Nothing here has the words ${words}.`,
    corrected: (words) => `Nothing has these very words; shown is what has ${words}.`,
    all: (number) => `All ${number}`,
    hint: "“Words in quotes” are found in that order; begin* finds what begins so; -word leaves out.",
  },
  timeline: {
    title: "Statements over time",
    meaning: "By the day on which they were said, or else on which they were published.",
    by: "Count by",
    day: "Day",
    month: "Month",
    all: "Statements",
    share: "Share of the most",
    show: "Statements of",
    undated: (statements) => `${statements} without a date.`,
  },
};
