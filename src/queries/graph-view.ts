import { columnsOf } from "../graph/drawing-columns.ts";
import { drawingOf, drawnGraph } from "../graph/drawn-graph.ts";
import type { Graph } from "../graph/graphology.ts";
import { layoutSteps, type Positions } from "../graph/layout.ts";
import type { Store } from "../store/store.ts";
import type { GraphAnswer, GraphColumnsAnswer } from "./answers.ts";
import { chooseRows, type RowsAsked } from "./choose-rows.ts";
import { standingsOf } from "./export-source.ts";
import { type View, VIEWS } from "./graphs.ts";
import { subRecord } from "./sub-record.ts";

/** Which of the statements that pass the filter are drawn, with all they refer to. */
export interface GraphViewOptions extends RowsAsked {
  readonly view: View;
  /** Awaited between the steps of the layout, so that others are served meanwhile. */
  readonly pause?: () => Promise<void>;
}

/** A graph ready to be drawn, with finished positions: the same bytes for the same revision and options. */
export async function graphView(
  store: Store,
  { view, pause, ...asked }: GraphViewOptions,
): Promise<GraphAnswer> {
  const { rows, total, overview } = await chooseRows(store, asked);
  const record = await subRecord(store, rows, { states: asked.filter.states });
  const graph = VIEWS[view](record);
  const positions = await unhurried(graph, pause);
  const drawn = drawnGraph(graph, await standingsOf(store, record), positions);
  return {
    attributes: {
      view,
      rev: await store.revision(),
      shown: rows.length,
      total,
      ...(overview && { overview }),
    },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    ...drawingOf(drawn),
  };
}

/** The same as a list of values per field. */
export async function graphColumns(store: Store, options: GraphViewOptions): Promise<GraphColumnsAnswer> {
  const graph = await graphView(store, options);
  return { attributes: graph.attributes, ...columnsOf(graph) };
}

/** Up to so many nodes a layout takes less than half a second in one go. */
const SOON_DONE = 1000;

async function unhurried(graph: Graph, pause: GraphViewOptions["pause"]): Promise<Positions> {
  const steps = layoutSteps(graph);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (graph.order > SOON_DONE) await pause?.();
  }
}
