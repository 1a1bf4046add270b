import { computed } from "@preact/signals";
import type {
  AgentAnswer,
  ClaimAnswer,
  GraphAnswer,
  ProposalCounts,
  StatementAnswer,
} from "../../src/queries/answers.ts";
import { ask, askAll } from "../api/ask.ts";
import {
  claimParameters,
  pathWith,
  stateParameters,
  statementParameters,
  surroundingStates,
} from "../api/questions.ts";
import { shownOf } from "../view-model/shown.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";

/** Everything the lists stand on, asked for once for what is accepted and once for what is proposed. */
export const claims = loaded(
  () => pathWith("/claims", "sort=-contested", surroundingStates(address.value)),
  (path, signal) => askAll<ClaimAnswer>(path, signal),
);
export const statements = loaded(
  () => pathWith("/statements", stateParameters(address.value)),
  (path, signal) => askAll<StatementAnswer>(path, signal),
);
export const agents = loaded(
  () => pathWith("/agents", "sort=name", surroundingStates(address.value)),
  (path, signal) => askAll<AgentAnswer>(path, signal),
);

/** How much waits for a person's judgement, whatever is shown. */
export const proposals = loaded(
  () => "/",
  async (path, signal) => (await ask<{ readonly proposals: ProposalCounts }>(path, signal)).data.proposals,
);

/** The ids that pass the filters, as the server judges them; undefined while no such filter is set. */
const statementsKept = loaded(
  () => {
    const filters = statementParameters(address.value);
    return filters === "" ? undefined : pathWith("/statements", filters, stateParameters(address.value));
  },
  async (path, signal) =>
    new Set((await askAll<StatementAnswer>(path, signal)).rows.map((statement) => statement.id)),
);
/** What only a claim's standing decides is asked of accepted claims: a proposed one has none yet. */
const claimsKept = loaded(
  () => {
    const filters = claimParameters(address.value);
    return filters === "" ? undefined : pathWith("/claims", filters);
  },
  async (path, signal) => new Set((await askAll<ClaimAnswer>(path, signal)).rows.map((claim) => claim.id)),
);

const askGraph = async (path: string, signal: AbortSignal): Promise<GraphAnswer> =>
  (await ask<GraphAnswer>(path, signal)).data;

/** The picture is asked for whole, so that nothing moves when a filter changes. */
const wholeGraph = loaded(
  () => pathWith("/graph", `view=${address.value.view}`, stateParameters(address.value)),
  askGraph,
);

/** Where the whole is more than one picture can hold, what the filters leave of it is a picture of its own. */
const filteredGraph = loaded(() => {
  const { data } = wholeGraph.value;
  const filters = statementParameters(address.value);
  if (!data || data.attributes.shown >= data.attributes.total || filters === "") return undefined;
  return pathWith("/graph", `view=${address.value.view}`, filters, stateParameters(address.value));
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
    state: address.value.state,
  }),
);

/** True while what the filters leave is not known yet. */
export const filtersWaiting = computed(() => statementsKept.value.waiting || claimsKept.value.waiting);

/** What went wrong with the filters, for the place where they are set. */
export const filterProblem = computed(() => {
  const failed = [statementsKept.value, claimsKept.value].find((answer) => answer.problem);
  return failed?.problem && { problem: failed.problem, retry: failed.retry };
});
