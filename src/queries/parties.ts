import type { Affiliation } from "../model/affiliation.ts";
import { AppError } from "../model/errors.ts";
import { kindOfId } from "../vocabulary/kinds.ts";
import type { StatementFilter, Store, StoredStatement } from "../store/store.ts";
import type { Named } from "./answers.ts";
import { clustersOf } from "./clusters.ts";
import { everyRow } from "./every-row.ts";
import { namesOf } from "./nodes-of.ts";
import { rolesAt } from "./roles.ts";

/** A spokesperson belongs to a ministry, which belongs to a state: so many memberships are followed. */
const LEVELS = 4;

/** An agent with all who are it or speak for it. */
export interface Party {
  readonly named: Named;
  /** The agent and those merged with it. */
  readonly self: readonly string[];
  /** Also everybody who belongs or ever belonged to it. */
  readonly all: readonly string[];
  readonly roles: readonly Affiliation[];
}

/** Reads an agent and its people. Throws notFound. */
export async function partyOf(store: Store, id: string): Promise<Party> {
  const named = (await namesOf(store, [id])).get(id);
  if (named === undefined)
    throw new AppError("notFound", `There is no agent ${id}: ask /agents for those there are.`);
  const self = (await clustersOf(store, [id])).get(id)?.members ?? [id];
  const all = new Set<string>(self);
  const roles = new Map<string, Affiliation>();
  let level: readonly string[] = self;
  for (let links = 0; links < LEVELS && level.length > 0; links += 1) {
    const found = await rolesAt(store, level);
    for (const role of found) roles.set(role.id, role);
    const organizations = new Set<string>(level);
    level = found
      .filter(({ organization, member }) => organizations.has(organization) && !all.has(member))
      .map(({ member }) => member);
    for (const member of level) all.add(member);
  }
  return { named, self, all: [...all], roles: [...roles.values()] };
}

/** All that passes a filter of what it said itself, and of what those said for it who belonged to it that day. */
export async function sayingsOf(
  store: Store,
  party: Party,
  filter: StatementFilter,
): Promise<readonly StoredStatement[]> {
  const rows: StoredStatement[] = [];
  for (const own of sayings(party))
    rows.push(...(await everyRow((page) => store.statements({ ...filter, ...own }, page), "-said")));
  return rows;
}

/** The newest of them, as many of each. */
export async function newestSayings(
  store: Store,
  party: Party,
  filter: StatementFilter,
  limit: number,
): Promise<readonly StoredStatement[]> {
  const rows: StoredStatement[] = [];
  for (const own of sayings(party))
    rows.push(...(await store.statements({ ...filter, ...own }, { limit, sort: "-said" })).rows);
  return rows;
}

/** What a party says itself and, where it is an organisation, through its people. */
function sayings({ self }: Party): readonly StatementFilter[] {
  const organizations = self.filter((id) => kindOfId(id) === "Organization");
  return [{ by: self }, ...(organizations.length === 0 ? [] : [{ org: organizations }])];
}
