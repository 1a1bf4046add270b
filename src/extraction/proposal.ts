import type { Span } from "../model/spans.ts";
import type { ActName } from "../vocabulary/acts/names.ts";
import type { Certainty, Mode } from "../vocabulary/statement-words.ts";
import type { ClaimSubtype } from "../vocabulary/subtypes.ts";

/** What kind of party speaks. An author is the "I" of the article outside quotations; none: nobody is named. */
export type SpeakerKind = "person" | "organization" | "group" | "document" | "author" | "none";

/** Who speaks, as fully as the text itself says it. */
export interface Speaker {
  /** Fullest name the text gives; "" where it names nobody. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other names for the same party found in the text. */
  readonly altNames: readonly string[];
  readonly role: string | undefined;
  /** Organisation or state for which the party speaks. */
  readonly onBehalfOf: string | undefined;
}

/**
 * One attributed statement as an extractor proposes it. Spans are UTF-16 positions in the cleaned text, sorted and
 * disjoint within a role; an empty source means that the text names nobody ("it is alleged").
 */
export interface ProposedStatement {
  readonly act: ActName;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** One or more: "Ross and Miller said" has two. Never empty: an unnamed one stands there with kind "none". */
  readonly speakers: readonly Speaker[];
  /** Who is accused; only and always with `accuses`. */
  readonly against: Speaker | undefined;
  /** Outlet or channel through which the words came, other than the publisher. */
  readonly via: string | undefined;
  /** What is claimed, as one self-contained sentence in positive form; undefined where nothing is claimed (declines). */
  readonly claim: string | undefined;
  /** Statements of one article with the same key share a claim. */
  readonly claimKey: string | undefined;
  readonly subtype: ClaimSubtype;
  /** Index of the statement that this one denies, disputes or confirms. */
  readonly answers: number | undefined;
  /** Index of the statement in whose content this one stands; undefined: said to the reader first hand. */
  readonly within: number | undefined;
  readonly mode: Mode;
  readonly certainty: Certainty;
  /** Calibrated, 0 to 1: of statements with 0.9, nine of ten are right in speaker, act and words. */
  readonly confidence: number;
  /** Which pattern or model spoke, for a reader: "frame:deny-np", "model:cue+content". */
  readonly why: string;
}

/** What an extractor found in one text. Outermost statements and nested ones in text order. */
export interface Extraction {
  readonly statements: readonly ProposedStatement[];
  /** Proposals thrown away because their words do not stand in the text. */
  readonly dropped: number;
}

/** A text to be read, with what is known about it. */
export interface ArticleText {
  /** Cleaned: see src/text. */
  readonly text: string;
  readonly title: string | undefined;
  /** Name of the outlet. */
  readonly outlet: string | undefined;
  /** Names of the authors. */
  readonly authors: readonly string[];
}

/** Whatever turns a text into proposals: one folder an extractor, listed in index.ts. */
export interface Extractor {
  readonly name: string;
  readonly extract: (article: ArticleText) => Promise<Extraction>;
}
