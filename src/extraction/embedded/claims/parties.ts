import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Speaker } from "../../proposal.ts";

/** Who is who in a text, as the speakers' side worked it out. */
export interface Parties {
  /** Speakers of attribution i. */
  readonly speakersOf: (i: number) => readonly Speaker[];
  /** Whom a mention means: a name, a pronoun, "the company"; undefined where that is not sure. */
  readonly partyAt: (span: TokenSpan) => Speaker | undefined;
}
