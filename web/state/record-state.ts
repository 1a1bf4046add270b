import { computed } from "@preact/signals";
import type {
  AgentAnswer,
  ClaimAnswer,
  FoundAnswer,
  ProposalCounts,
  StatementAnswer,
} from "../../src/queries/answers.ts";
import { kindOfId } from "../../src/vocabulary/kinds.ts";
import { ask } from "../api/ask.ts";
import {
  listParameters,
  parameters,
  pathWith,
  stateParameters,
  surroundingStates,
  viewParameters,
} from "../api/questions.ts";
import { listedKinds, shownOf } from "../view-model/shown.ts";
import { address } from "./address-state.ts";
import { loaded } from "./loaded.ts";
import { paged, sifted, type ListQuestion } from "./paged.ts";

/** Whether filters leave less than everything. */
const narrows = computed(() => viewParameters(address.value) !== "");

/** The ids of what passes the filters, as the server judges them; undefined while everything is shown. */
const found = loaded(
  () => {
    // Where only proposals are shown, claims and agents without one are left out of the lists.
    if (!narrows.value && address.value.state !== "proposed") return undefined;
    return pathWith(
      "/found",
      viewParameters(address.value),
      stateParameters(address.value),
      // Whatever the picture shows whole can be narrowed by what is told here.
      address.value.show === undefined ? "" : `limit=${address.value.show}`,
    );
  },
  async (path, signal) => (await ask<FoundAnswer>(path, signal)).data,
);

export const claims = paged<ClaimAnswer>(() => ({
  path: pathWith("/claims", "sort=-contested", surroundingStates(address.value)),
  ids: undefined,
}));
export const statements = paged<StatementAnswer>(() => ({
  path: pathWith("/statements", stateParameters(address.value)),
  ids: undefined,
}));
export const agents = paged<AgentAnswer>(() => ({
  path: pathWith("/agents", "sort=-statements", surroundingStates(address.value)),
  ids: undefined,
}));

/** The lists as they are shown: what was found is asked for by itself where not everything is at hand already. */
export const claimList = sifted(claims, () =>
  foundList("/claims", found.value.data?.claims, "sort=-contested", surroundingStates(address.value)),
);
export const statementList = sifted(statements, () =>
  foundList("/statements", found.value.data?.statements, stateParameters(address.value)),
);

/** By id what was found; where too much was, by the filters themselves, if the list knows all of them. */
function foundList(
  list: "/claims" | "/statements",
  ids: readonly string[] | undefined,
  ...queries: readonly string[]
): ListQuestion | undefined {
  const asked = found.value.data?.isCut ? listParameters(address.value, list) : undefined;
  if (asked !== undefined) return { path: pathWith(list, asked, ...queries), ids: undefined };
  return ids && { path: pathWith(list, ...queries), ids };
}

const agentsFound = computed(() => {
  const kinds = listedKinds(address.value.kind);
  const ids = found.value.data?.agents;
  return kinds.length === 0 ? ids : ids?.filter((id) => kinds.some((kind) => kind === kindOfId(id)));
});
export const agentList = sifted(agents, () => {
  const kinds = listedKinds(address.value.kind);
  const path = pathWith("/agents", surroundingStates(address.value));
  if (agentsFound.value) return { path, ids: agentsFound.value };
  return kinds.length === 0
    ? undefined
    : {
        path: pathWith(
          "/agents",
          "sort=-statements",
          parameters([["kind", kinds]]),
          surroundingStates(address.value),
        ),
        ids: undefined,
      };
});

/** How much waits for a person's judgement, whatever is shown. */
export const proposals = loaded(
  () => "/",
  async (path, signal) => (await ask<{ readonly proposals: ProposalCounts }>(path, signal)).data.proposals,
);

export const shown = computed(() =>
  shownOf({
    claims: claimList.value.data,
    statements: statementList.value.data,
    agents: agentList.value.data,
    all: statements.value.data,
    found: found.value.data,
    narrowed: narrows.value && found.value.data !== undefined,
    proposals: proposals.value.data?.statements,
    kinds: address.value.kind,
    state: address.value.state,
  }),
);

/** True where more passes than is told: then claims and speakers are those of the newest. */
export const isFoundCut = computed(() => found.value.data?.isCut === true);

/** True while what the filters leave is not known yet. */
export const filtersWaiting = computed(() => found.value.waiting);

/** What went wrong with the filters, for the place where they are set. */
export const filterProblem = computed(() => {
  const { problem, retry } = found.value;
  return problem && { problem, retry };
});
