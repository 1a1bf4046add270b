import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ActName } from "../../../vocabulary/acts/names.ts";
import type { Certainty, Mode } from "../../../vocabulary/statement-words.ts";
import type { ClaimSubtype } from "../../../vocabulary/subtypes.ts";

/** What these rules ask about who is who; the speakers' side answers. */
export interface PartyFinder {
  /** Fullest name of whom a mention means, pronouns included; undefined where it names nobody, or that is not sure. */
  readonly nameAt: (span: TokenSpan) => string | undefined;
  /** Name of the speaker of an attribution, by its index. */
  readonly speakerOf: (index: number) => string | undefined;
}

/** Which kind of saying an attribution is. */
export interface ActJudgement {
  readonly act: ActName;
  readonly subtype: ClaimSubtype;
  readonly certainty: Certainty;
  readonly mode: Mode;
  /** The mention of who is accused; only and always with `accuses`. */
  readonly against: TokenSpan | undefined;
  /** Outlet or channel named in the text through which the words came. */
  readonly via: string | undefined;
  /** Index of the attribution that this one denies, disputes or confirms. */
  readonly answers: number | undefined;
  /** Which rule spoke: "frame:deny-np". */
  readonly why: string;
}
