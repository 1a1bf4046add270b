import { drawingOf, drawnGraph } from "../graph/drawn-graph.ts";
import type { StatementFilter, Store } from "../store/store.ts";
import type { GraphAnswer } from "./answers.ts";
import { standingsOf } from "./export-source.ts";
import { type DrawnView, VIEWS } from "./graphs.ts";
import { subRecord } from "./sub-record.ts";

/** What of the graph is drawn: the newest `limit` of the statements that pass the filter, with all they refer to. */
export interface GraphViewOptions {
  readonly view: DrawnView;
  readonly filter: StatementFilter;
  readonly limit: number;
}

/** A graph ready to be drawn, with finished positions: the same bytes for the same revision and options. */
export async function graphView(
  store: Store,
  { view, filter, limit }: GraphViewOptions,
): Promise<GraphAnswer> {
  const { rows, total } = await store.statements(filter, { limit, sort: "-said" });
  const record = await subRecord(store, rows, { states: filter.states });
  const graph = drawnGraph(VIEWS[view](record), await standingsOf(store, record));
  return {
    attributes: { view, rev: await store.revision(), shown: rows.length, total },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    ...drawingOf(graph),
  };
}
