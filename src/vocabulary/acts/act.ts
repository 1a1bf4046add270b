import type { Stance } from "../stances.ts";

/** What a sentence about a statement is made of: plain words, already joined. */
interface SentenceParts {
  /** "Armenia" or "the United States and some European countries". */
  readonly speakers: string;
  /** What is said, as a subordinate clause without "that" and without a full stop. */
  readonly clause: string;
  /** Who is accused; empty unless the act needs `against`. */
  readonly against: string;
}

/** One kind of saying. A new act is one file like its neighbours and one line in index.ts. */
export interface Act {
  /** Stored in databases: never changes, never reused. */
  readonly number: number;
  readonly stance: Stance;
  /** What a person reads on an edge or a button. */
  readonly label: string;
  readonly meaning: string;
  /** What the act may point at. */
  readonly pointsAt: readonly ("Claim" | "Statement")[];
  /** True when the act names somebody it is aimed at, and must. */
  readonly needsAgainst: boolean;
  /** True when the act may only point at a statement of the same speaker. */
  readonly ownStatementOnly: boolean;
  /** True when the act, pointing at a statement, hands it over: the inner one reaches the reader through it. */
  readonly passesOn: boolean;
  /** One sentence in the past tense, so that it needs no agreement in number. */
  readonly sentence: (parts: SentenceParts) => string;
}
