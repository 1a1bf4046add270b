import type { Noun } from "../count.ts";

/** What every page that reads without scripts shares, the first page, and the page of a mistake. */
export interface PagesTexts {
  readonly tagline: string;
  readonly skip: string;
  readonly site: string;
  readonly nav: Readonly<
    Record<
      "explorer" | "claims" | "agents" | "statements" | "documents" | "timeline" | "relations" | "docs",
      string
    >
  >;
  readonly search: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly language: string;
  readonly creed: string;
  readonly asData: string;
  readonly picture: string;
  readonly fullView: string;
  readonly toStart: string;
  readonly inExplorer: string;
  readonly next: string;
  readonly toFirst: string;
  readonly needsScripts: string;
  readonly home: {
    readonly title: string;
    readonly claim: Noun;
    readonly nothing: string;
    readonly waiting: (proposals: string, documents: string, isOne: boolean) => string;
    readonly spread: (speakers: string, statements: string, claims: string, isOne: boolean) => string;
    readonly nobodyContradicts: string;
    readonly contested: (number: string, isOne: boolean) => string;
    readonly document: Noun;
    readonly otherDocument: Noun;
    readonly from: string;
    readonly see: (proposals: string) => string;
    readonly proposalIn: string;
    readonly contestedTitle: string;
    readonly allContested: (number: string) => string;
    readonly unanswered: string;
    readonly unansweredMeaning: string;
    readonly ask: string;
    readonly questions: {
      readonly sayAbout: (one: string, other: string) => string;
      readonly relate: (one: string, other: string) => string;
      readonly throughOfficials: (name: string) => string;
      readonly whoDenies: string;
      readonly oneSpeaker: string;
      readonly notVerified: string;
    };
    /** For an address of the explorer that is opened without scripts. */
    readonly asked: string;
    readonly askedStatements: string;
    readonly askedClaims: string;
    readonly askedRelations: string;
    readonly nothingChosen: (id: string) => string;
  };
  readonly proposal: {
    readonly countedNowhere: string;
  };
  readonly mistake: {
    readonly notFound: string;
    readonly notFoundHint: string;
    readonly badCall: string;
    readonly badCallHint: string;
    readonly badMethod: string;
    readonly refused: string;
    readonly ours: string;
    readonly oursHint: string;
    readonly noPage: (path: string) => string;
    readonly brokenAddress: string;
    readonly onlyGet: (method: string) => string;
    readonly without: (parameter: string) => string;
    readonly tooLong: string;
  };
}

export const pages: PagesTexts = {
  tagline: "Who said what, who denied it, and how we know.",
  skip: "Skip to the content",
  site: "Site",
  nav: {
    explorer: "Explorer",
    claims: "Claims",
    agents: "Speakers",
    statements: "Statements",
    documents: "Documents",
    timeline: "Over time",
    relations: "Compare",
    docs: "Questions and API",
  },
  search: "Search names, claims, words",
  searchHint: "Search",
  searchButton: "Search",
  language: "Language",
  creed:
    "Hearsay never says what is true. It says who says so, in what words, through whom, and who says otherwise.",
  asData: "This page as data:",
  picture: "picture",
  fullView: "Hearsay: the whole view",
  toStart: "To the start",
  inExplorer: "Show it in the explorer",
  next: "Next page",
  toFirst: "First page",
  needsScripts:
    "The explorer with its picture needs scripts. Everything in it can be read without them here:",
  home: {
    title: "Hearsay: who said what, who denied it, and how we know",
    claim: { one: "claim", many: "claims" },
    nothing: "There is nothing here yet: put a record in with hearsay import FILE.",
    waiting: (proposals, documents, isOne) =>
      `Nothing is accepted yet; ${proposals} from ${documents} ${isOne ? "waits" : "wait"} to be looked at.`,
    spread: (speakers, statements, claims, isOne) =>
      `${speakers} ${isOne ? "makes" : "make"} ${statements} about ${claims}`,
    nobodyContradicts: "nobody contradicts anybody",
    contested: (number, isOne) => `${number} ${isOne ? "claim is" : "claims are"} contested`,
    document: { one: "document", many: "documents" },
    otherDocument: { one: "other document", many: "other documents" },
    from: "From",
    see: (proposals) => `See ${proposals}`,
    proposalIn: "in",
    contestedTitle: "Contested: who says so, and who says otherwise",
    allContested: (number) => `All ${number} contested claims`,
    unanswered: "Accusations without an answer",
    unansweredMeaning:
      "Those accused say nothing about it in these documents. They may have answered elsewhere.",
    ask: "Ask",
    questions: {
      sayAbout: (one, other) => `What does ${one} say about ${other}?`,
      relate: (one, other) => `How do ${one} and ${other} relate?`,
      throughOfficials: (name) => `What does ${name} claim through its officials?`,
      whoDenies: "Who denies or disputes what?",
      oneSpeaker: "Which claims rest on one speaker?",
      notVerified: "Who could not verify what?",
    },
    asked: "This address shows a part of it",
    askedStatements: "The statements it shows",
    askedClaims: "The claims it shows",
    askedRelations: "The two compared",
    nothingChosen: (id) => `Nothing here goes by the id ${id}. It may have been merged or taken out.`,
  },
  proposal: {
    countedNowhere:
      "Each was read by a program and accepted by nobody yet. They are counted nowhere on this page.",
  },
  mistake: {
    notFound: "Not found",
    notFoundHint: "It may have been merged or taken out, or the address was cut or mistyped.",
    badCall: "The call is not understood",
    badCallHint: "Something in the address cannot be read.",
    badMethod: "Method not allowed",
    refused: "That does not work",
    ours: "Something went wrong here",
    oursHint: "The fault is ours and has been written to the log. Try again, or go back to the start.",
    noPage: (path) => `There is no page at ${path}. Perhaps the address was cut or mistyped.`,
    brokenAddress: "This address is broken: part of it cannot be read. Go back to the start.",
    onlyGet: (method) => `Pages are read, with GET; ${method} does nothing here.`,
    without: (parameter) => `Ask again without ${parameter}`,
    tooLong: "This address is too long to be read. Ask for less at once.",
  },
};
