import type { TokenSpan } from "../../../text/tokenized-text.ts";
import type { ArticleText, Speaker } from "../../proposal.ts";
import type { Attribution } from "../attribution.ts";
import type { ParsedText } from "../grammar/parsed-text.ts";
import { PartyDescriber } from "./describe-party.ts";
import { readMentions } from "./read-mentions.ts";
import { SourceResolver } from "./source-resolver.ts";

/** Who is who in a text. */
export interface Parties {
  /** Speakers of an attribution, by its index; never empty: kind "none" and name "" where nobody is named. */
  readonly speakersOf: (index: number) => readonly Speaker[];
  /** Whom words mean: a name, "the company", "she"; undefined where that is not sure. */
  readonly partyAt: (span: TokenSpan) => Speaker | undefined;
  /** Fullest name of whom words mean; undefined where that is not sure. */
  readonly nameAt: (span: TokenSpan) => string | undefined;
}

/** Resolves the speakers of attributions and everybody else who is mentioned, from the text alone. */
export function findParties(
  text: ParsedText,
  attributions: readonly Attribution[],
  article: ArticleText,
): Parties {
  const reading = readMentions(text, attributions);
  const describer = new PartyDescriber(text, reading);
  const resolver = new SourceResolver(text, attributions, article, reading, describer);
  const speakers = attributions.map((_, index) => resolver.speakersOf(index));
  const partyAt = (span: TokenSpan) => resolver.partyAt(span);
  return {
    speakersOf: (index) => speakers[index] ?? [],
    partyAt,
    nameAt: (span) => partyAt(span)?.name,
  };
}
