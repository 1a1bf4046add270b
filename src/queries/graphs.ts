import { fullGraph } from "../graph/full-graph.ts";
import type { Graph } from "../graph/graphology.ts";
import { simpleGraph } from "../graph/simple-graph.ts";
import type { Record as HearsayRecord } from "../model/record.ts";
import type { Store } from "../store/store.ts";
import type { State } from "../vocabulary/statement-words.ts";

/** The ways to see a record as a graph. simple: agents and claims, one edge a statement; full: every member and every edge. */
export const VIEWS = {
  simple: simpleGraph,
  full: fullGraph,
} as const satisfies Readonly<Record<string, (record: HearsayRecord) => Graph>>;

export type View = keyof typeof VIEWS;
export const VIEW_NAMES = ["simple", "full"] as const satisfies readonly View[];

/** A graph of all in these states, accepted by default. Whoever asks often hands in one that remembers a revision's graphs. */
export type Graphs = (store: Store, view: View, states?: readonly State[]) => Promise<Graph>;

/** Builds each graph anew. */
export const freshGraph: Graphs = async (store, view, states) => VIEWS[view](await store.record(states));
