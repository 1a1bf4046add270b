import { computed } from "@preact/signals";
import type { GraphColumnsAnswer } from "../../src/queries/answers.ts";
import { ask } from "../api/ask.ts";
import { drawingFrom } from "../api/graph-columns.ts";
import { pathWith, stateParameters, statementParameters } from "../api/questions.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";

const askGraph = async (path: string, signal: AbortSignal): Promise<ReturnType<typeof drawingFrom>> =>
  drawingFrom((await ask<GraphColumnsAnswer>(path, signal)).data);

/** As many statements as a picture holds: where each is a node of its own, fewer. */
const drawn = (): string => `limit=${address.value.view === "full" ? 3000 : 50_000}&shape=columns`;

/** The picture is asked for whole, so that nothing moves when a filter changes. */
const wholeGraph = loaded(
  () => pathWith("/graph", `view=${address.value.view}`, stateParameters(address.value), drawn()),
  askGraph,
);

/** Where the whole is more than one picture can hold, what the filters leave of it is a picture of its own. */
const filteredGraph = loaded(() => {
  const { data } = wholeGraph.value;
  const filters = statementParameters(address.value);
  if (!data || data.attributes.shown >= data.attributes.total || filters === "") return undefined;
  return pathWith("/graph", `view=${address.value.view}`, filters, stateParameters(address.value), drawn());
}, askGraph);

export const graphAnswer = computed(() =>
  filteredGraph.value.data || filteredGraph.value.problem ? filteredGraph.value : wholeGraph.value,
);
