/** What an answer says of the graph in it. */
export interface GraphAttributes {
  readonly view: "simple" | "full";
  readonly rev: number;
  /** Statements drawn, of all that pass. */
  readonly shown: number;
  readonly total: number;
  /** Only where this is an overview of more than a picture holds. */
  readonly overview?: OverviewNumbers;
}

/** How much an overview shows, and how much it leaves out: folded away until somebody asks for it. */
export interface OverviewNumbers {
  /** Claims shown, and those who speak about them. */
  readonly claims: number;
  readonly speakers: number;
  /** What can be counted without reading all of it: filters leave less to be said, and some nothing. */
  readonly folded: {
    readonly statements?: number;
    readonly claims?: number;
    readonly speakers?: number;
  };
}
