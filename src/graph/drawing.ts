import type { EdgeKind } from "../vocabulary/edge-kinds.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { Standing } from "../vocabulary/standings.ts";
import type { Stance } from "../vocabulary/stances.ts";
import type { State } from "../vocabulary/statement-words.ts";

/** Attributes of the graph that is drawn. Positions are finished: 0 is the middle, one unit is about one node. */
export interface DrawnNode {
  readonly kind: Kind;
  readonly label: string;
  readonly subtype?: string;
  /** Only where it is not accepted. */
  readonly state?: State;
  readonly x: number;
  readonly y: number;
  /** Importance for reading, 1 to 5: contested claims and their speakers first. */
  readonly size: number;
  /** The number of its community, the largest is 0; nodes by themselves have none. */
  readonly community?: number;
  /** Claims only. */
  readonly standing?: Standing;
  readonly for?: number;
  readonly against?: number;
  readonly open?: number;
}
export interface DrawnEdge {
  readonly kind: EdgeKind;
  /** Acts only. */
  readonly stance?: Stance;
  /** The statement this edge stands for, in the simple view and for acts in the full view. */
  readonly statement?: string;
  readonly depth?: number;
  readonly role?: string;
  /** The last day of a membership that has ended. */
  readonly to?: string;
  /** Only where it, or the statement it belongs to, is not accepted. */
  readonly state?: State;
}

/** What a painter needs of a graph, as graphology serializes it. */
export interface Drawing {
  readonly nodes: readonly { readonly key: string; readonly attributes: DrawnNode }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: DrawnEdge;
  }[];
}

/** The values of a field, one a row; null where a row has none. Where few words come again and again, their places. */
export type Column =
  | readonly (string | number | true | null)[]
  | { readonly words: readonly string[]; readonly at: readonly (number | true | null)[] };

/** A drawing as a list of values per field. */
export interface DrawingColumns {
  readonly nodes: { readonly key: readonly string[]; readonly fields: Readonly<Record<string, Column>> };
  readonly edges: {
    readonly key: readonly string[];
    /** Places in the list of nodes. */
    readonly source: readonly number[];
    readonly target: readonly number[];
    /** `statement` is true where it is the key. */
    readonly fields: Readonly<Record<string, Column>>;
  };
}
