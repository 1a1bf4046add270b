/** A run of tokens, half-open: the first token and the one after the last. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** One quotation, marks included, as tokens. */
export interface Quotation extends TokenSpan {
  /** False where the closing mark is missing: the quotation ends with its paragraph. */
  readonly isClosed: boolean;
  /** Index of the quotation of the paragraph before that goes on here without having been closed; -1: none. */
  readonly continues: number;
  /** Index of the quotation around this one; -1: none. */
  readonly within: number;
}

/**
 * A text cut into tokens. The text itself is never changed: starts and ends are UTF-16 positions in it, and `forms`
 * holds beside them how a token reads once quotes, dashes and spaces are made plain.
 */
export interface TokenizedText {
  readonly text: string;
  /** Number of tokens. */
  readonly length: number;
  /** UTF-16 units; token i is text.slice(starts[i], ends[i]). Disjoint, in order, never empty. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Normalised words: straight quotes and apostrophes, plain dashes, no soft hyphens. */
  readonly forms: readonly string[];
  /** First token of each sentence, and the number of tokens at the end. */
  readonly sentenceStarts: Uint32Array;
  /** First token of each paragraph, and the number of tokens at the end. A paragraph never ends inside a sentence. */
  readonly paragraphStarts: Uint32Array;
  /** Index of the sentence and the paragraph of each token. */
  readonly sentenceOf: Uint32Array;
  readonly paragraphOf: Uint32Array;
  readonly quotations: readonly Quotation[];
  /** Index of the innermost quotation around each token, its marks included; -1: outside. */
  readonly quotationOf: Int32Array;
}
