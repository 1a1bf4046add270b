import type { Noun } from "../count.ts";

/** What stands on a picture that shows the most contested of far more. */
export interface OverviewTexts {
  /** What is shown, and what is folded away. */
  readonly line: (shown: string, folded: string) => string;
  readonly contested: Noun;
  readonly claims: Noun;
  /** What is folded where nobody can count it. */
  readonly rest: string;
  readonly showMore: string;
  readonly showLess: string;
  /** Where no more fits on a picture. */
  readonly noMore: string;
  readonly showNeighbours: string;
  readonly foldNeighbours: string;
  readonly foldAll: string;
  /** Said of a node whose neighbours came: how many, and how many statements at it are still folded. */
  readonly came: (name: string, nodes: string) => string;
  readonly stillFolded: (statements: string) => string;
  /** Where the lists hold only what the newest of very much speaks of. */
  readonly newestOnly: string;
  readonly failed: (name: string) => string;
}

export const overview: OverviewTexts = {
  line: (shown, folded) => `Overview: ${shown} shown; ${folded} folded`,
  contested: { one: "most contested claim", many: "most contested claims" },
  claims: { one: "claim", many: "claims" },
  rest: "the rest",
  showMore: "More in the picture",
  showLess: "Less in the picture",
  noMore: "A picture holds no more: narrow it with filters.",
  showNeighbours: "show its neighbours",
  foldNeighbours: "fold its neighbours",
  foldAll: "Fold what was opened",
  came: (name, nodes) => `Around ${name}: ${nodes} more in the picture.`,
  stillFolded: (statements) => `${statements} at it are still folded.`,
  newestOnly: "Very much passes: this holds what stands in the newest of it. Narrow it with more filters.",
  failed: (name) => `What stands around ${name} could not be fetched.`,
};
