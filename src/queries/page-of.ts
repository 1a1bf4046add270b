/** A page of answers in place of a page of rows. */
export interface PageOf<Answer> {
  readonly items: readonly Answer[];
  /** Number of rows that pass the filter, on all pages. */
  readonly total: number;
  /** What the next page is asked with; undefined on the last. */
  readonly next: string | undefined;
}
