/** The page of one claim, speaker, document or statement, and of two speakers compared. */
export interface EntriesTexts {
  readonly claim: {
    readonly title: (text: string) => string;
    readonly description: (text: string) => string;
    readonly inOutlets: (outlets: string, independent: string | undefined) => string;
    readonly on: (day: string) => string;
    readonly between: (first: string, last: string) => string;
    readonly besides: string;
    readonly contradictedBy: string;
    readonly contradictions: string;
    readonly saidBy: (names: string) => string;
    readonly about: string;
    readonly said: string;
    readonly noDay: string;
    readonly role: (role: string | undefined, organization: string) => string;
    readonly former: (role: string) => string;
    readonly ownWords: string;
    readonly notCopied: string;
    readonly inText: string;
    readonly onBehalfOf: string;
    readonly against: string;
    readonly single: string;
  };
  readonly agent: {
    readonly description: (name: string) => string;
    readonly also: string;
    readonly from: (day: string) => string;
    readonly until: (day: string) => string;
    readonly members: string;
    readonly says: string;
    readonly throughPeople: string;
    readonly others: string;
    readonly proposals: string;
    readonly claims: string;
    readonly compare: string;
    readonly compareWith: string;
    readonly shown: (shown: string, all: string) => string;
    readonly showAll: (number: string) => string;
    readonly silent: string;
  };
  readonly document: {
    readonly description: (title: string) => string;
    readonly retells: string;
    readonly readThere: string;
    readonly words: string;
    readonly marked: string;
    readonly statements: string;
    readonly none: string;
    readonly notAccepted: string;
    readonly proposals: string;
    readonly inExplorer: string;
    readonly withheld: string;
    readonly attach: string;
    readonly toText: string;
    readonly untitledDay: string;
  };
  readonly statement: {
    readonly claim: string;
    readonly evidence: string;
    readonly chain: string;
    readonly firstHand: string;
    readonly chainEnd: string;
    readonly citation: string;
    readonly cite: string;
    readonly original: string;
    readonly originalHint: string;
    readonly inDocument: string;
    readonly certainty: Readonly<Record<"certain" | "probable" | "possible", string>>;
  };
  readonly relations: {
    readonly title: string;
    readonly titleOf: (a: string, b: string) => string;
    readonly intro: string;
    readonly first: string;
    readonly second: string;
    readonly compare: string;
    readonly acts: string;
    readonly noActs: string;
    readonly claims: string;
    readonly noClaims: string;
    readonly roles: string;
    readonly ways: string;
    readonly noWays: string;
    readonly wayOf: (steps: number) => string;
    readonly claim: string;
  };
}

export const entries: EntriesTexts = {
  claim: {
    title: (text) => `Claim: ${text}`,
    description: (text) => `Who says so and who says otherwise: ${text}`,
    inOutlets: (outlets, independent) =>
      independent === undefined
        ? `in the words of ${outlets}`
        : `in the words of ${outlets}, ${independent} of them independent`,
    on: (day) => day,
    between: (first, last) => `from ${first} to ${last}`,
    besides: "Besides the two sides",
    contradictedBy: "Contradicted by another claim:",
    contradictions: "Claims that contradict it",
    saidBy: (names) => `said by ${names}`,
    about: "About:",
    said: "said",
    noDay: "no day given",
    role: (role = "member", organization) => `${role}, ${organization}`,
    former: (role) => `formerly ${role}`,
    ownWords: "In our own words",
    notCopied: "the words are not copied here",
    inText: "In the text",
    onBehalfOf: "On behalf of",
    against: "Against",
    single: "This statement alone",
  },
  agent: {
    description: (name) => `What ${name} says, and what others say about it.`,
    also: "Also called",
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    members: "Who belongs to it",
    says: "Says",
    throughPeople: "Its people say",
    others: "Others say about it",
    proposals: "Proposals by it and about it",
    claims: "Takes part in claims:",
    compare: "Compare",
    compareWith: "Compare with",
    shown: (shown, all) => `${shown} of ${all} are shown.`,
    showAll: (number) => `All ${number}`,
    silent: "It says nothing here, and nobody says anything about it.",
  },
  document: {
    description: (title) => `Who says what in: ${title}`,
    retells: "Retells",
    readThere: "Read it where it was published",
    words: "The words",
    marked: "Marked are the words of each statement; each mark leads to its statement below.",
    statements: "Statements in it",
    none: "None.",
    notAccepted: "Nothing is accepted yet.",
    proposals: "Proposals, in the order of the text",
    inExplorer: "Show them in the explorer",
    withheld: "The publisher's words are not copied here: only the places where they stand.",
    attach: "Whoever has the article can lay it beside the record on their own machine:",
    toText: "In the text above",
    untitledDay: "no day given",
  },
  statement: {
    claim: "The claim",
    evidence: "The words",
    chain: "Through whom it came",
    firstHand: "At first hand: the document gives it without anybody between.",
    chainEnd: "It stands in the words of",
    citation: "To cite it",
    cite: "Citation",
    original: "These very words where they were published",
    originalHint: "Browsers that can, scroll there and mark them.",
    inDocument: "In the whole text",
    certainty: {
      certain: "Put as certain.",
      probable: "Put as probable.",
      possible: "Put as possible.",
    },
  },
  relations: {
    title: "Compare two",
    titleOf: (a, b) => `${a} and ${b}`,
    intro:
      "What each says against or about the other, on which claims both took a side, and what lies between them.",
    first: "One",
    second: "The other",
    compare: "Compare",
    acts: "What they say against and about each other",
    noActs: "Neither says anything against or about the other here.",
    claims: "Where both took a side",
    noClaims: "There is no claim here on which both took a side.",
    roles: "Who belongs to whom",
    ways: "Shortest ways between them",
    noWays: "No short way leads from one to the other.",
    wayOf: (steps) => (steps === 1 ? "1 step" : `${steps} steps`),
    claim: "Claim",
  },
};
