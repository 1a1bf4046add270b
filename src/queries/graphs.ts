import { fullGraph } from "../graph/full-graph.ts";
import type { Graph } from "../graph/graphology.ts";
import { pathGraph } from "../graph/path-graph.ts";
import { simpleGraph } from "../graph/simple-graph.ts";
import type { Record as HearsayRecord } from "../model/record.ts";
import type { Store } from "../store/store.ts";
import type { State } from "../vocabulary/statement-words.ts";

/**
 * The ways to see a record as a graph. simple: agents and claims, one edge a statement; full: every member and every
 * edge; path: agents, claims and things, in which ways between agents are looked for.
 */
export const VIEWS = {
  simple: simpleGraph,
  full: fullGraph,
  path: pathGraph,
} as const satisfies Readonly<Record<string, (record: HearsayRecord) => Graph>>;

export type View = keyof typeof VIEWS;

/** The views that are drawn and exported. */
export const DRAWN_VIEWS = ["simple", "full"] as const satisfies readonly View[];
export type DrawnView = (typeof DRAWN_VIEWS)[number];

/** A graph of all in these states, accepted by default. Whoever asks often hands in one that remembers a revision's graphs. */
export type Graphs = (store: Store, view: View, states?: readonly State[]) => Promise<Graph>;

/** Builds each graph anew. */
export const freshGraph: Graphs = async (store, view, states) => VIEWS[view](await store.record(states));
