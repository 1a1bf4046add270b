import { z } from "zod";
import type { AgentFilter, ClaimFilter, DocumentFilter, StatementFilter, Store } from "../store/store.ts";
import { STATES } from "../vocabulary/statement-words.ts";
import { ORGANIZATION_SUBTYPES } from "../vocabulary/subtypes.ts";
import { CLAIM_PARAMETERS, claimFilter } from "./claim-parameters.ts";
import { day, names, oneOf, text } from "./parameter-kinds.ts";
import { rawParameters, readParameters } from "./read-parameters.ts";
import { STATE, statesOf } from "./shared-parameters.ts";
import { checkDays, resolveGiven, STATEMENT_PARAMETERS, statementFilter } from "./statement-parameters.ts";

const STATEMENTS = z.strictObject(STATEMENT_PARAMETERS);
const CLAIMS = z.strictObject(CLAIM_PARAMETERS);
const AGENTS = z.strictObject({
  q: text.optional(),
  kind: oneOf(["Person", "Organization"]),
  subtype: oneOf(ORGANIZATION_SUBTYPES),
  memberOf: names("organisation they belong to"),
  at: day.optional(),
  ...STATE,
});
const DOCUMENTS = z.strictObject({
  outlet: names("publisher"),
  from: day.optional(),
  to: day.optional(),
  by: names("author"),
  holds: oneOf(STATES),
  ...STATE,
});

/** The parameters of the four lists as filters, for pages that show what the API answers. Each throws badCall. */
export const LIST_FILTERS = {
  statements: async (store: Store, query: URLSearchParams): Promise<StatementFilter> =>
    statementFilter(store, readParameters(STATEMENTS, rawParameters(query.toString()))),
  claims: async (store: Store, query: URLSearchParams): Promise<ClaimFilter> =>
    claimFilter(store, readParameters(CLAIMS, rawParameters(query.toString()))),
  agents: async (store: Store, query: URLSearchParams): Promise<AgentFilter> => {
    const asked = readParameters(AGENTS, rawParameters(query.toString()));
    return {
      q: asked.q,
      kind: asked.kind,
      subtype: asked.subtype,
      memberOf: await resolveGiven(store, "memberOf", "organization", asked.memberOf),
      at: asked.at,
      states: statesOf(asked.state),
    };
  },
  documents: async (store: Store, query: URLSearchParams): Promise<DocumentFilter> => {
    const asked = readParameters(DOCUMENTS, rawParameters(query.toString()));
    checkDays(asked);
    return {
      outlet: await resolveGiven(store, "outlet", "organization", asked.outlet),
      from: asked.from,
      to: asked.to,
      by: await resolveGiven(store, "by", "agent", asked.by),
      holds: asked.holds,
      states: statesOf(asked.state),
    };
  },
};
