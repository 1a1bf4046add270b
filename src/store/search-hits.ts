import type { Kind } from "../vocabulary/kinds.ts";
import type { State } from "../vocabulary/statement-words.ts";

/** Which nodes a search is for. */
export interface SearchRequest {
  readonly q: string;
  readonly kinds: readonly Kind[];
  readonly limit: number;
  /** Hits to leave out. */
  readonly offset: number;
  readonly states?: readonly State[];
}

/** What can be found by words. Higher score is better. */
export interface SearchHit {
  readonly kind: Kind;
  readonly id: string;
  readonly state: State;
  readonly score: number;
  /** The words searched instead, where those that were asked for lead to little or nothing. */
  readonly corrected?: string;
}

/** A node that goes by a name. */
export interface NameHit {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
}
