import type { ActName } from "../../../vocabulary/acts/names.ts";
import type { Certainty } from "../../../vocabulary/statement-words.ts";
import type { ClaimSubtype } from "../../../vocabulary/subtypes.ts";

/** What reporting words do, coarser than a lemma and finer than an act. A word's number is its place here. */
export const REPORTING_CLASSES = [
  "none",
  "say",
  "argue",
  "describe",
  "think",
  "perceive",
  "feel",
  "intend",
  "promise",
  "demand",
  "predict",
  "support",
  "praise",
  "criticise",
  "accuse",
  "deny",
  "dispute",
  "confirm",
  "ask",
  "decline",
  "show",
  "seem",
  "relay",
  "rule",
  "retract",
  "unverified",
  "discuss",
] as const;
export type ReportingClass = (typeof REPORTING_CLASSES)[number];

/**
 * How the content hangs on the word: a clause ("that"), an infinitive ("to"), "-ing", a noun phrase ("np"), one after a
 * preposition, direct speech ("quote"), an embedded question ("whether").
 */
export type Frame =
  | "that"
  | "to"
  | "ing"
  | "np"
  | "quote"
  | "whether"
  | "about"
  | "against"
  | "as"
  | "at"
  | "for"
  | "in"
  | "of"
  | "on"
  | "with";

/** Where the party stands to whom it is said: "told reporters", "said to reporters", "called on ministers". */
type Addressee = "object" | "to" | "on" | "with" | "none";

export type WordPart = "verb" | "noun" | "adjective" | "adverb";

/** One word by which sayings, beliefs or wishes are attributed to somebody. */
export interface ReportingEntry {
  readonly lemma: string;
  readonly part: WordPart;
  readonly class: ReportingClass;
  /** The act where grammar and content say nothing else. */
  readonly act: ActName;
  /** What is claimed where the content says nothing else; undefined: only the content tells. */
  readonly subtype: ClaimSubtype | undefined;
  readonly frames: readonly Frame[];
  /** Frames in which the word does something else: "asked to" demands. */
  readonly turns: Readonly<Partial<Record<Frame, Turn>>>;
  readonly addressee: Addressee;
  readonly certainty: Certainty;
  /** True where only people and bodies of people can do it: a report can say, it cannot vow. */
  readonly needsAgent: boolean;
}

/** What a word becomes in one of its frames. */
interface Turn {
  readonly act?: ActName;
  readonly subtype?: ClaimSubtype;
}

/** What a member of a family has of its own. */
export type OwnTraits = Partial<Omit<ReportingEntry, "lemma" | "part" | "class">> & {
  /** Nouns that do the same: "claim", "denial". */
  readonly nouns?: readonly string[];
};

/** Words that do the same: what they share, and each with what is its own. Verbs, unless they say otherwise. */
export interface ReportingFamily {
  readonly class: ReportingClass;
  readonly part?: WordPart;
  readonly shared: Partial<Omit<ReportingEntry, "lemma" | "part" | "class">>;
  readonly members: Readonly<Record<string, OwnTraits>>;
}
