/** What the span models ask about a word. */
export interface Lexicon {
  /** Class in the lexicon of reporting words; 0: none. */
  readonly classOf: (lemma: string, universalTag: string) => number;
  /** 0 to 5: see TokenFacts.bucket. */
  readonly bucketOf: (lemma: string, universalTag: string) => number;
}
