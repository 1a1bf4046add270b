import type { TokenSpan } from "../../text/tokenized-text.ts";

/** One attribution as the span models find it: a cue with its source and content, in tokens of a ParsedText. */
export interface Attribution {
  readonly cue: TokenSpan;
  /** Mostly one part; none where nobody is named. */
  readonly source: readonly TokenSpan[];
  /** In text order; several where the words are interrupted. */
  readonly content: readonly TokenSpan[];
  /** Index of the attribution in whose content this one stands. */
  readonly within: number | undefined;
  /** The model's own score, 0 to 1, before calibration. */
  readonly score: number;
  /** Which model or rule set the parts. */
  readonly why: string;
}
