import type { Agent } from "../../model/agent.ts";
import { isAccepted } from "../../model/origin.ts";
import { PART_NAMES, type Record as HearsayRecord } from "../../model/record.ts";

/**
 * What of a record is new to a store that has these members already: they stay as they are there, with the time they
 * came and with whatever a person has decided about them since, and what only they would need is left out. Only an
 * agent that was proposed until now and is imported (the outlet of this article, an author) becomes accepted.
 */
export function withoutStored(
  record: HearsayRecord,
  stored: ReadonlySet<string>,
  storedAgents: readonly Agent[],
): HearsayRecord {
  const isNew = ({ id }: { readonly id: string }): boolean => !stored.has(id);
  const statements = record.statements.filter(isNew);
  const documents = record.documents.filter(isNew);
  const stated = new Set<string>(statements.map(({ what }) => what));
  const claims = record.claims.filter((claim) => isNew(claim) && stated.has(claim.id));
  const speakers = new Set<string>(statements.flatMap(({ by }) => by));
  const affiliations = record.affiliations.filter(
    (affiliation) =>
      isNew(affiliation) && (stored.has(affiliation.member) || speakers.has(affiliation.member)),
  );
  const needed = new Set<string>([
    ...statements.flatMap(({ by, against = [], onBehalfOf = [] }) => [...by, ...against, ...onBehalfOf]),
    ...documents.flatMap(({ by = [], publishedBy }) => [
      ...by,
      ...(publishedBy === undefined ? [] : [publishedBy]),
    ]),
    ...claims.flatMap(({ about = [] }) => about),
    ...affiliations.flatMap(({ member, organization }) => [member, organization]),
  ]);
  return {
    ...record,
    agents: [
      ...record.agents.filter((agent) => isNew(agent) && needed.has(agent.id)),
      ...confirmed(record.agents.filter(isAccepted), storedAgents),
    ],
    affiliations,
    documents,
    claims,
    statements,
  };
}

/** Agents that a program had proposed, and that a page now names as its own. */
function confirmed(imported: readonly Agent[], stored: readonly Agent[]): readonly Agent[] {
  const proposed = new Map(
    stored.filter(({ state }) => state === "proposed").map((agent) => [agent.id, agent]),
  );
  return imported.flatMap((agent): Agent[] => {
    const before = proposed.get(agent.id);
    return before ? [{ ...before, state: undefined, origin: agent.origin }] : [];
  });
}

/** Ids of everything in a record. */
export function idsIn(record: HearsayRecord): readonly string[] {
  return PART_NAMES.flatMap((part) => record[part].map(({ id }) => id));
}
