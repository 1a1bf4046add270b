import type { TokenSpan } from "../../../../text/tokenized-text.ts";
import type { ActName } from "../../../../vocabulary/acts/names.ts";
import type { ClaimSubtype } from "../../../../vocabulary/subtypes.ts";
import type { Saying } from "../saying.ts";

/** What a rule says about an attribution. */
export interface Verdict {
  readonly act: ActName;
  readonly why: string;
  /** Who is accused; an accusation without it does not stand. */
  readonly against?: TokenSpan;
  readonly subtype?: ClaimSubtype;
}

/** Judges one attribution by itself, or has nothing to say. */
export type ActRule = (saying: Saying) => Verdict | undefined;
