import { computed, signal } from "@preact/signals";
import type { GraphColumnsAnswer } from "../../src/queries/answers.ts";
import { ask } from "../api/ask.ts";
import { drawingFrom } from "../api/graph-columns.ts";
import { pathWith, stateParameters, viewParameters } from "../api/questions.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";

export type PictureAnswer = ReturnType<typeof drawingFrom>;

export const askGraph = async (path: string, signal?: AbortSignal): Promise<PictureAnswer> =>
  drawingFrom((await ask<GraphColumnsAnswer>(path, signal)).data);

/** Statements that a picture holds where each is a node of its own. */
const MOST_NODES = 3000;

/** Where more pass than are drawn one by one, the server answers with an overview. */
function drawn(): string {
  const { show, view } = address.value;
  if (show === undefined) return "shape=columns";
  return `overview=${view === "full" ? Math.min(show, MOST_NODES) : show}&shape=columns`;
}

/** The picture is asked for whole, so that nothing moves when a filter changes. */
const wholeGraph = loaded(
  () => pathWith("/graph", `view=${address.value.view}`, stateParameters(address.value), drawn()),
  askGraph,
);

/** Where the whole is more than one picture can hold, what the filters leave of it is a picture of its own. */
const filteredGraph = loaded(() => {
  const { data } = wholeGraph.value;
  const filters = viewParameters(address.value);
  if (!data?.attributes.overview || filters === "") return undefined;
  return pathWith("/graph", `view=${address.value.view}`, filters, stateParameters(address.value), drawn());
}, askGraph);

/** Whether the picture holds only what passes the filters. */
export const isPictureFiltered = computed(() => filteredGraph.value.data !== undefined);

/** The picture as it came. */
export const baseAnswer = computed(() =>
  filteredGraph.value.data || filteredGraph.value.problem ? filteredGraph.value : wholeGraph.value,
);

/** An overview with what was brought into it; the code that brings it comes with the first overview. */
export const brought = signal<{ readonly of: PictureAnswer; readonly data: PictureAnswer } | undefined>(
  undefined,
);

export const graphAnswer = computed(() => {
  const base = baseAnswer.value;
  return brought.value && brought.value.of === base.data ? { ...base, data: brought.value.data } : base;
});
