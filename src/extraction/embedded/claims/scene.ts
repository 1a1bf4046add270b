import type { ActName } from "../../../vocabulary/acts/names.ts";
import type { ClaimSubtype } from "../../../vocabulary/subtypes.ts";
import type { Speaker } from "../../proposal.ts";
import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import type { Party } from "./name-parties.ts";
import type { Parties } from "./parties.ts";
import type { Tree } from "./tree.ts";

/** What the acts' side found out about an attribution. */
export interface Judgement {
  readonly act: ActName;
  readonly subtype: ClaimSubtype;
  /** Index of the attribution that this one denies, disputes or confirms. */
  readonly answers: number | undefined;
  /** Words that name the accused. */
  readonly against: TokenSpan | undefined;
}

/** All that a claim is written from: one attribution, its judgement and the text around it. */
export interface Scene {
  readonly text: ParsedText;
  readonly tree: Tree;
  readonly attribution: Attribution;
  readonly judgement: Judgement;
  readonly speakers: readonly Speaker[];
  readonly partyAt: Parties["partyAt"];
  readonly partyOf: (speaker: Speaker) => Party | undefined;
}
