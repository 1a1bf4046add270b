/** What one part of a page says of the article: unchecked candidates, the most trusted first. */
export interface RawMetadata {
  readonly titles: readonly string[];
  readonly outlets: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** One list for each place that names authors. */
  readonly byLines: readonly (readonly string[])[];
  readonly urls: readonly string[];
  readonly languages: readonly string[];
}

export const NO_METADATA: RawMetadata = {
  titles: [],
  outlets: [],
  published: [],
  modified: [],
  byLines: [],
  urls: [],
  languages: [],
};
