import { computed } from "@preact/signals";
import type { AgentAnswer, ClaimAnswer, GraphAnswer, StatementAnswer } from "../../src/queries/answers.ts";
import { ask, askAll } from "../api/ask.ts";
import { claimParameters, statementParameters } from "../api/questions.ts";
import { shownOf } from "../view-model/shown.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";

/** Everything the lists stand on, asked for once. */
export const claims = loaded(
  () => "/claims?sort=-contested",
  (path, signal) => askAll<ClaimAnswer>(path, signal),
);
export const statements = loaded(
  () => "/statements",
  (path, signal) => askAll<StatementAnswer>(path, signal),
);
export const agents = loaded(
  () => "/agents?sort=name",
  (path, signal) => askAll<AgentAnswer>(path, signal),
);

/** The ids that pass the filters, as the server judges them; undefined while no such filter is set. */
const statementsKept = loaded(
  () => pathWith("/statements", statementParameters(address.value)),
  async (path, signal) =>
    new Set((await askAll<StatementAnswer>(path, signal)).rows.map((statement) => statement.id)),
);
const claimsKept = loaded(
  () => pathWith("/claims", claimParameters(address.value)),
  async (path, signal) => new Set((await askAll<ClaimAnswer>(path, signal)).rows.map((claim) => claim.id)),
);

const askGraph = async (path: string, signal: AbortSignal): Promise<GraphAnswer> =>
  (await ask<GraphAnswer>(path, signal)).data;

/** The picture is asked for whole, so that nothing moves when a filter changes. */
const wholeGraph = loaded(() => `/graph?view=${address.value.view}`, askGraph);

/** Where the whole is more than one picture can hold, what the filters leave of it is a picture of its own. */
const filteredGraph = loaded(() => {
  const { data } = wholeGraph.value;
  const filters = statementParameters(address.value);
  if (!data || data.attributes.shown >= data.attributes.total || filters === "") return undefined;
  return `/graph?view=${address.value.view}&${filters}`;
}, askGraph);

export const graphAnswer = computed(() =>
  filteredGraph.value.data || filteredGraph.value.problem ? filteredGraph.value : wholeGraph.value,
);

export const shown = computed(() =>
  shownOf({
    claims: claims.value.data?.rows ?? [],
    statements: statements.value.data?.rows ?? [],
    agents: agents.value.data?.rows ?? [],
    statementsKept: statementsKept.value.data,
    claimsKept: claimsKept.value.data,
    kinds: address.value.kind,
    ownVoiceHidden: address.value.ownVoiceHidden,
  }),
);

/** True while what the filters leave is not known yet. */
export const filtersWaiting = computed(() => statementsKept.value.waiting || claimsKept.value.waiting);

/** What went wrong with the filters, for the place where they are set. */
export const filterProblem = computed(() => {
  const failed = [statementsKept.value, claimsKept.value].find((answer) => answer.problem);
  return failed?.problem && { problem: failed.problem, retry: failed.retry };
});

function pathWith(path: string, query: string): string | undefined {
  return query === "" ? undefined : `${path}?${query}`;
}
