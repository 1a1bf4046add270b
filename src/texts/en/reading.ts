import type { Standing } from "../../vocabulary/standings.ts";
import type { Stance } from "../../vocabulary/stances.ts";

/** What is read beside the picture: claims, statements, agents, topics, documents and their text. */
export interface ReadingTexts {
  readonly notFound: string;
  readonly nothingByThisId: string;
  /** Titles over statements of one side. */
  readonly sides: Readonly<Record<Stance, string>>;
  readonly nobodyHere: string;
  /** Who proposed it: "Read by hearsay-embedded/1". */
  readonly proposedBy: Readonly<Record<"human" | "model" | "import", (tool: string | undefined) => string>>;
  readonly standsIn: (outlets: string, independent: string) => string;
  readonly about: string;
  readonly contradicts: string;
  readonly goesWith: string;
  readonly proposals: string;
  readonly proposedStatement: string;
  readonly aimedAt: string;
  readonly theClaim: string;
  readonly theOtherSide: string;
  readonly moreBySame: string;
  readonly othersOnIt: string;
  readonly proposalsOnIt: string;
  readonly onBehalfOf: string;
  readonly through: (isFirst: boolean) => string;
  readonly open: string;
  readonly copyCitation: string;
  readonly copyLink: string;
  readonly member: string;
  readonly heldFrom: (date: string) => string;
  readonly heldUntil: (date: string) => string;
  readonly belongsToIt: string;
  readonly alsoCalled: (names: string) => string;
  readonly takesPartIn: (claims: string) => string;
  readonly claimsOfStanding: (number: string, standing: Standing) => string;
  readonly onlyWhatItSays: string;
  readonly onlyWhatItsPeopleSay: string;
  readonly compare: string;
  readonly says: string;
  readonly itsPeopleSay: string;
  readonly othersSay: string;
  readonly proposalsOfIt: string;
  readonly onlySaidAboutIt: string;
  readonly claimsAboutIt: string;
  readonly inOurWords: string;
  readonly wordsNotCopied: string;
  readonly showInText: (title: string) => string;
  readonly inTheText: string;
  readonly whichText: string;
  readonly textMarked: string;
  readonly publishedThere: string;
  readonly itRetells: string;
  readonly onlyThoseInIt: (number: string) => string;
  readonly proposalsInOrder: string;
}

export const reading: ReadingTexts = {
  notFound: "Not found",
  nothingByThisId: "Nothing here goes by this id. It may have been merged or taken out.",
  sides: { for: "Says so", against: "Says otherwise", open: "Takes no side", relay: "Passed on" },
  proposedBy: {
    human: (tool = "a person") => `Proposed by ${tool}`,
    model: (tool = "a program") => `Read by ${tool}`,
    import: (tool = "a program") => `Imported by ${tool}`,
  },
  nobodyHere: "Nobody here.",
  standsIn: (outlets, independent) => `It stands in ${outlets}, ${independent} independent.`,
  about: "About",
  contradicts: "Contradicts",
  goesWith: "Goes with",
  proposals: "Proposals",
  proposedStatement: "Proposed statement",
  aimedAt: "Aimed at",
  theClaim: "The claim",
  theOtherSide: "The other side",
  moreBySame: "More by the same speaker on it",
  othersOnIt: "Others on the same claim",
  proposalsOnIt: "Proposals on the same claim",
  onBehalfOf: "On behalf of",
  through: (isFirst) => (isFirst ? "Through " : ", and that through "),
  open: "Open",
  copyCitation: "Copy citation",
  copyLink: "Copy link",
  member: "member",
  heldFrom: (date) => `, from ${date}`,
  heldUntil: (date) => `, until ${date}`,
  belongsToIt: "Who belongs to it",
  alsoCalled: (names) => `Also: ${names}`,
  takesPartIn: (claims) => `Takes part in claims: ${claims}.`,
  claimsOfStanding: (number, standing) => `${number} ${standing}`,
  onlyWhatItSays: "Show only what it says",
  onlyWhatItsPeopleSay: "Show only what its people say",
  compare: "Compare with another…",
  says: "Says",
  itsPeopleSay: "Its people say",
  othersSay: "Others say about it",
  proposalsOfIt: "Proposals by it and about it",
  onlySaidAboutIt: "Show only what is said about it",
  claimsAboutIt: "Claims about it",
  inOurWords: "In our own words",
  wordsNotCopied: "words not copied here",
  showInText: (title) => `${title}: show these words in the text`,
  inTheText: "In the text",
  whichText: "Which text",
  textMarked: "The text, with its statements marked",
  publishedThere: "Read it where it was published",
  itRetells: "The document it retells",
  onlyThoseInIt: (number) => `Show only the ${number} in it`,
  proposalsInOrder: "Proposals, in the order of the text",
};
