import { canonicalRecord, compareText } from "../model/canonical.ts";
import type { Person } from "../model/agent.ts";
import type { Record } from "../model/record.ts";

/**
 * The record with every confidential person replaced: by the name "Confidential source N" and the id
 * `per-confidential-N`, since ids are made of names, without other names and identifiers. Their affiliations get ids
 * to match, and their sameAs links are left out: a twin with a name would undo the rest. N follows the order of ids,
 * so that the same record always gives the same. Roles, ids of statements and all words said stay as they are:
 * whoever marks a source confidential must not have written the name there.
 */
export function withoutConfidential(record: Record): Record {
  const sources = record.agents.filter((agent): agent is Person => isConfidential(agent));
  if (sources.length === 0) return record;
  const hidden = new Set<string>(sources.map(({ id }) => id));
  const people = newIds("per-confidential-", sources, record.agents);
  const memberships = record.affiliations.filter(({ member }) => hidden.has(member));
  const affiliations = newIds("aff-confidential-", memberships, record.affiliations);
  const replaced = {
    ...record,
    agents: record.agents.map((agent) =>
      isConfidential(agent)
        ? { ...agent, name: people.nameOf(agent.id), altNames: undefined, ids: undefined }
        : agent,
    ),
    links: record.links.filter(
      ({ kind, from, to }) => kind !== "sameAs" || !(hidden.has(from) || hidden.has(to)),
    ),
  };
  const ids = new Map([...people.ids, ...affiliations.ids]);
  return canonicalRecord(renamed(replaced, ids) as Record); // the same shape: only ids became other ids
}

function isConfidential(agent: Record["agents"][number]): agent is Person {
  return agent.kind === "Person" && agent.confidential === true;
}

interface NewIds {
  /** Old id to new id. */
  readonly ids: ReadonlyMap<string, string>;
  /** The name for an old id. */
  readonly nameOf: (id: string) => string;
}

/** Numbers members in the order of their ids. Numbers that somebody else has already are passed over. */
function newIds(
  prefix: string,
  members: readonly { readonly id: string }[],
  all: readonly { readonly id: string }[],
): NewIds {
  const own = new Set(members.map(({ id }) => id));
  const taken = new Set(all.map(({ id }) => id).filter((id) => !own.has(id)));
  // As many digits for each, so that the new ids sort as the old ones did and a second time changes nothing.
  const digits = String(members.length + taken.size).length;
  const numbers = new Map<string, string>();
  let number = 0;
  for (const id of [...own].sort(compareText)) {
    do number += 1;
    while (taken.has(prefix + String(number).padStart(digits, "0")));
    numbers.set(id, String(number).padStart(digits, "0"));
  }
  return {
    ids: new Map([...numbers].map(([id, text]) => [id, prefix + text])),
    nameOf: (id) => `Confidential source ${Number(numbers.get(id))}`,
  };
}

/** The value with every string that is an old id replaced, wherever it stands. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, ids)]));
}
