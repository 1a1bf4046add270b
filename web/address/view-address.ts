import type { ActName } from "../../src/vocabulary/acts/names.ts";
import type { Kind } from "../../src/vocabulary/kinds.ts";
import type { Stance } from "../../src/vocabulary/stances.ts";
import type { Standing } from "../../src/vocabulary/standings.ts";

export const TABS = ["claims", "speakers", "statements"] as const;
export type Tab = (typeof TABS)[number];

/** The three columns of a wide page, of which a narrow one shows one at a time. */
export const PANES = ["list", "graph", "read"] as const;
export type Pane = (typeof PANES)[number];

/** How far a person has looked at the statements that are shown: those accepted, those only proposed, or both. */
export const LOOKED_AT = ["accepted", "proposed", "any"] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** What the middle of the page shows: the picture, both sides of a claim next to each other, or the same as a table. */
export const MIDDLES = ["picture", "versus", "table"] as const;
export type Middle = (typeof MIDDLES)[number];

/** How nodes are put together: people under their organisations, or those who speak about the same. */
export const GROUPINGS = ["none", "organization", "community"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Statements that a picture can show one by one. */
export const MOST_SHOWN = 50_000;

/** How many steps around a node are kept. */
export const FOCUS_DEPTHS = [1, 2] as const;
type FocusDepth = (typeof FOCUS_DEPTHS)[number];

/** Middle of the picture and how much of it is seen, as Sigma's camera counts: 0.5, 0.5, 1 is everything. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Everything that makes a view what it is; the address bar holds it. Empty lists and undefined mean "all". */
export interface ViewAddress {
  readonly by: readonly string[];
  readonly org: readonly string[];
  readonly about: readonly string[];
  readonly against: readonly string[];
  readonly document: readonly string[];
  readonly outlet: readonly string[];
  /** First and last day, YYYY[-MM[-DD]]. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Most enclosing statements, 0 to 8: 0 is first hand. */
  readonly maxDepth: number | undefined;
  /** "no": only accusations that nobody answers. */
  readonly answered: "yes" | "no" | undefined;
  readonly act: readonly ActName[];
  readonly stance: readonly Stance[];
  readonly standing: readonly Standing[];
  /** Number of speakers as the API writes it: "1", "<=2". */
  readonly speakers: string | undefined;
  readonly q: string | undefined;
  readonly state: LookedAt;
  /** Kinds of node that are drawn. */
  readonly kind: readonly Kind[];
  /** True when what the publisher says in its own voice is left out. */
  readonly ownVoiceHidden: boolean;
  readonly view: "simple" | "full";
  readonly middle: Middle;
  /** undefined for the usual: by community in an overview, else not at all. */
  readonly group: Grouping | undefined;
  /** Only what stands within so many steps of this node. */
  readonly focus: { readonly id: string; readonly depth: FocusDepth } | undefined;
  /** The two nodes between which the shortest ways are shown; an empty string where none is chosen yet. */
  readonly path: readonly [string, string] | undefined;
  /** Nodes of an overview whose neighbours are brought into it, in the order in which they were opened. */
  readonly open: readonly string[];
  /** Statements that a picture shows one by one; where more pass, it is an overview. undefined for the usual number. */
  readonly show: number | undefined;
  readonly select: string | undefined;
  readonly tab: Tab;
  readonly pane: Pane | undefined;
  /** The two agents compared; an empty string where none is chosen yet. */
  readonly relate: readonly [string, string] | undefined;
  readonly at: CameraPlace | undefined;
  /** The language of the page, a code of the list in src/texts; undefined for what the browser asks for. */
  readonly lang: string | undefined;
  /** True inside another page: the picture and the words, without the site around them. */
  readonly embed: boolean;
  /** Parameters of others, kept as they came. */
  readonly rest: readonly (readonly [string, string])[];
}

export const START: ViewAddress = {
  by: [],
  org: [],
  about: [],
  against: [],
  document: [],
  outlet: [],
  from: undefined,
  to: undefined,
  maxDepth: undefined,
  answered: undefined,
  act: [],
  stance: [],
  standing: [],
  speakers: undefined,
  q: undefined,
  state: "accepted",
  kind: [],
  ownVoiceHidden: false,
  view: "simple",
  middle: "picture",
  group: undefined,
  focus: undefined,
  path: undefined,
  open: [],
  show: undefined,
  select: undefined,
  tab: "claims",
  pane: undefined,
  relate: undefined,
  at: undefined,
  lang: undefined,
  embed: false,
  rest: [],
};
