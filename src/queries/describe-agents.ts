import type { ActName } from "../vocabulary/acts/names.ts";
import { STATES } from "../vocabulary/statement-words.ts";
import type { Affiliation } from "../model/affiliation.ts";
import type { Agent } from "../model/agent.ts";
import { mayRestOn } from "../model/origin.ts";
import type { Store } from "../store/store.ts";
import type { AgentAnswer, Named } from "./answers.ts";
import { groupRows } from "./group-rows.ts";
import { namesOf, pick } from "./nodes-of.ts";
import { rolesAt } from "./roles.ts";

/** Agents with their roles, members and tallies, in the same order. */
export async function describeAgents(
  store: Store,
  agents: readonly Agent[],
): Promise<readonly AgentAnswer[]> {
  const ids = agents.map(({ id }) => id);
  const roles = await rolesAt(store, ids, STATES);
  const names = await namesOf(
    store,
    roles.flatMap(({ member, organization }) => [member, organization]),
  );
  const tallies = groupRows(await store.tallies(ids), ({ agent }) => agent);
  const proposed = groupRows(await store.tallies(ids, ["proposed"]), ({ agent }) => agent);
  const claims = groupRows(await store.claimTallies(ids), ({ agent }) => agent);
  const answers: AgentAnswer[] = [];
  for (const agent of agents) {
    const trusted = roles.filter((role) => mayRestOn(agent, role));
    const acts = (tallies.get(agent.id) ?? []).map(({ act, count }): [ActName, number] => [act, count]);
    answers.push({
      id: agent.id,
      kind: agent.kind,
      subtype: agent.kind === "Organization" ? agent.subtype : undefined,
      name: agent.name,
      altNames: agent.altNames ?? [],
      ids: agent.ids ?? {},
      anonymous: agent.kind === "Person" && agent.anonymous === true,
      roles: rolesOf(agent.id, trusted, names),
      members: membersOf(agent.id, trusted, names),
      acts: Object.fromEntries(acts),
      claims: Object.fromEntries(
        (claims.get(agent.id) ?? []).map(({ standing, count }) => [standing, count]),
      ),
      statements: acts.reduce((sum, [, count]) => sum + count, 0),
      proposals: (proposed.get(agent.id) ?? []).reduce((sum, { count }) => sum + count, 0),
      state: agent.state ?? "accepted",
      origin: agent.origin,
    });
  }
  return answers;
}

function rolesOf(
  agent: string,
  roles: readonly Affiliation[],
  names: ReadonlyMap<string, Named>,
): AgentAnswer["roles"] {
  return roles
    .filter(({ member }) => member === agent)
    .flatMap(({ role, organization, from, to }) =>
      pick(names, [organization]).map((name) => ({ role, organization: name, from, to })),
    );
}

function membersOf(
  agent: string,
  roles: readonly Affiliation[],
  names: ReadonlyMap<string, Named>,
): AgentAnswer["members"] {
  return roles
    .filter(({ organization }) => organization === agent)
    .flatMap(({ member, role }) => pick(names, [member]).map((name) => ({ ...name, role })));
}
