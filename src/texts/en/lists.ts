import type { Stance } from "../../vocabulary/stances.ts";

/** The lists of claims, speakers and statements. */
export interface ListsTexts {
  readonly title: string;
  readonly claims: string;
  readonly speakers: string;
  readonly statements: string;
  readonly loading: string;
  readonly empty: string;
  readonly noneAccepted: string;
  /** A link to what waits: "Show the 12 proposals from 3 documents". */
  readonly showWaiting: (waiting: string) => string;
  readonly nothingPasses: string;
  readonly showEverything: string;
  readonly more: string;
  /** "100 of 8,000". */
  readonly rowsOf: (rows: string, total: string) => string;
  readonly contradicted: string;
  readonly byAnotherClaim: string;
  /** Before the names of those who stand there. */
  readonly who: Readonly<Record<Stance, string>>;
  /** After the first names of many. */
  readonly others: (number: string) => string;
  readonly organizations: string;
  readonly people: string;
  readonly inProposalsOnly: string;
  readonly silent: string;
  readonly until: (date: string) => string;
  readonly saysNothing: string;
  readonly inTextOrder: string;
  readonly proposals: string;
  /** After the number of further statements: "12 more in the list". */
  readonly and: string;
  readonly moreInList: (number: string) => string;
  /** After a number of proposals, a link. */
  readonly nobodyAccepted: (isOne: boolean) => string;
  readonly countedNowhere: (meaning: string) => string;
  /** What waits to be accepted: "12 proposals from 3 documents". */
  readonly waiting: (proposals: string, documents: number) => string;
}

export const lists: ListsTexts = {
  title: "Lists",
  claims: "Claims",
  speakers: "Speakers",
  statements: "Statements",
  loading: "Loading …",
  empty: "There is nothing here yet.",
  noneAccepted: "Nothing is accepted yet.",
  showWaiting: (waiting) => `Show the ${waiting}`,
  nothingPasses: "Nothing here passes the filters.",
  showEverything: "Show everything",
  more: "Show more",
  rowsOf: (rows, total) => `${rows} of ${total}`,
  contradicted: "contradicted",
  byAnotherClaim: "by another claim",
  who: {
    for: "says so",
    against: "says otherwise",
    open: "takes no side",
    relay: "passed on",
  },
  others: (number) => `${number} others`,
  organizations: "Organisations and groups",
  people: "People",
  inProposalsOnly: "In proposals only",
  silent: "Spoken of, but silent here",
  until: (date) => `(until ${date})`,
  saysNothing: "says nothing here",
  inTextOrder: "In the order of the text",
  proposals: "Proposals",
  and: "… and",
  moreInList: (number) => `${number} more in the list`,
  nobodyAccepted: (isOne) =>
    isOne
      ? ", read by a program. Nobody has accepted it yet, so nothing here counts it."
      : ", read by a program. Nobody has accepted them yet, so nothing here counts them.",
  countedNowhere: (meaning) => `${meaning}, and counted nowhere.`,
  waiting: (proposals, documents) =>
    `${proposals} from ${documents === 1 ? "1 document" : `${documents} documents`}`,
};
