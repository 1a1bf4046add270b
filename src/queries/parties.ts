import type { Affiliation } from "../model/affiliation.ts";
import { AppError } from "../model/errors.ts";
import { kindOfId } from "../vocabulary/kinds.ts";
import type { Store, StoredStatement } from "../store/store.ts";
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

/** All it said itself, newest first, and all that was said for it by those who belonged to it that day. */
export async function sayingsOf(
  store: Store,
  party: Party,
  filter: { readonly against?: readonly string[]; readonly about?: readonly string[] } = {},
): Promise<readonly StoredStatement[]> {
  const organizations = party.self.filter((id) => kindOfId(id) === "Organization");
  const own = await everyRow((page) => store.statements({ ...filter, by: party.self }, page), "-said");
  const through =
    organizations.length === 0
      ? []
      : await everyRow((page) => store.statements({ ...filter, org: organizations }, page), "-said");
  return [...own, ...through];
}
