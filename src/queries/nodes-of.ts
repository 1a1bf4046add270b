import type { Agent } from "../model/agent.ts";
import { kindOfId, type Kind } from "../vocabulary/kinds.ts";
import type { NodeOf, Store } from "../store/store.ts";
import type { Named } from "./answers.ts";
import { inPieces } from "./every-row.ts";

/** The nodes of one kind among these ids, by id. Ids of other kinds and ids nobody has are left out. */
export async function nodesOf<K extends Kind>(
  store: Store,
  kind: K,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, NodeOf[K]>> {
  const own = [...ids].filter((id) => kindOfId(id) === kind);
  const nodes = await inPieces(own, (piece) => store.get(kind, piece));
  return new Map(nodes.map((node) => [node.id, node]));
}

/** People and organisations among these ids, by id. */
export async function agentsOf(store: Store, ids: Iterable<string>): Promise<ReadonlyMap<string, Agent>> {
  const all = [...ids];
  const people = await nodesOf(store, "Person", all);
  const organizations = await nodesOf(store, "Organization", all);
  return new Map([...people, ...organizations]);
}

/** What these agents and things are called, by id. */
export async function namesOf(store: Store, ids: Iterable<string>): Promise<ReadonlyMap<string, Named>> {
  const all = [...ids];
  const agents = await agentsOf(store, all);
  const things = await nodesOf(store, "Thing", all);
  return new Map([
    ...[...agents.values()].map(({ id, kind, name }): [string, Named] => [id, { id, kind, name }]),
    ...[...things.values()].map(({ id, name }): [string, Named] => [id, { id, kind: "Thing", name }]),
  ]);
}

/** The values of a map at these keys, in their order; keys it does not hold are left out. */
export function pick<Value>(map: ReadonlyMap<string, Value>, keys: readonly string[]): readonly Value[] {
  return keys.flatMap((key) => {
    const value = map.get(key);
    return value === undefined ? [] : [value];
  });
}
