import { computed } from "@preact/signals";
import { ask } from "../api/ask.ts";
import { pathWith, stateParameters, statementParameters } from "../api/questions.ts";
import { timelineOf, type Period } from "../view-model/timeline.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";

/** How many statements there are by day, month or year, whatever days are chosen. */
const periods = loaded(
  () =>
    pathWith(
      "/stats",
      "period=auto",
      statementParameters({ ...address.value, from: undefined, to: undefined }),
      stateParameters(address.value),
    ),
  async (path, signal) => (await ask<{ readonly periods?: readonly Period[] }>(path, signal)).data.periods,
);

/** The strip below the picture; undefined while it is not known and where nothing has a date. */
export const timeline = computed(() => periods.value.data && timelineOf(periods.value.data));

/** True until it is known for the first time. */
export const timelineWaits = computed(() => periods.value.waiting);
