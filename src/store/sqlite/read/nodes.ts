import { KIND_NAMES, type Kind } from "../../../vocabulary/kinds.ts";
import type { NameHit, NodeOf } from "../../store.ts";
import { fold } from "../../fold.ts";
import type { Connection } from "../connection.ts";
import { KIND_NUMBERS, kindOf, STATE_NUMBERS } from "../numbers.ts";
import { GIVEN } from "./condition.ts";

export function getNodes<K extends Kind>(
  connection: Connection,
  kind: K,
  ids: readonly string[],
): readonly NodeOf[K][] {
  const rows = connection.all<{ readonly id: string; readonly json: string }>(
    // The plus keeps SQLite from going through every node of the kind.
    `SELECT id, json FROM node WHERE id IN ${GIVEN} AND +kind = ?`,
    JSON.stringify(ids),
    KIND_NUMBERS[kind],
  );
  const byId = new Map(rows.map(({ id, json }) => [id, json]));
  return ids.flatMap((id) => {
    const json = byId.get(id);
    return json === undefined ? [] : [JSON.parse(json) as NodeOf[K]]; // written from a node of this kind
  });
}

export function kindsOfNodes(connection: Connection, ids: readonly string[]): ReadonlyMap<string, Kind> {
  const rows = connection.all<{ readonly id: string; readonly kind: number }>(
    `SELECT id, kind FROM node WHERE id IN ${GIVEN}`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, kind }) => [id, kindOf(kind)]));
}

/** Accepted nodes of each kind. */
export function countNodes(connection: Connection): Readonly<Record<Kind, number>> {
  const rows = connection.all<{ readonly kind: number; readonly n: number }>(
    "SELECT kind, count(*) AS n FROM node WHERE state = ? GROUP BY kind",
    STATE_NUMBERS.accepted,
  );
  const counted = new Map(rows.map(({ kind, n }) => [kindOf(kind), n]));
  const counts = KIND_NAMES.map((kind) => [kind, counted.get(kind) ?? 0]);
  return Object.fromEntries(counts) as Record<Kind, number>; // one entry a kind
}

/**
 * Nodes of these kinds with exactly this name, alias, title or text. Twins are one: the canonical stands for them.
 * What is only proposed is found where nothing accepted has the name, so that no program makes a name ambiguous.
 */
export function nodesNamed(connection: Connection, name: string, kinds: readonly Kind[]): readonly NameHit[] {
  const hits = connection.all<{
    readonly id: string;
    readonly kind: number;
    readonly name: string;
    readonly state: number;
  }>(NAMED, fold(name), JSON.stringify(kinds.map((kind) => KIND_NUMBERS[kind])), STATE_NUMBERS.rejected);
  const best = Math.min(...hits.map(({ state }) => state));
  return hits
    .filter(({ state }) => state === best)
    .map(({ id, kind, name }) => ({ id, kind: kindOf(kind), name }));
}

const NAMED = `
SELECT c.id, c.kind, coalesce(c.json ->> 'name', c.json ->> 'text', c.json ->> 'title') AS name,
  min(n.state) AS state
FROM name x JOIN node n ON n.k = x.node JOIN node c ON c.k = n.canon
WHERE x.fold = ? AND n.kind IN ${GIVEN} AND n.state < ?
GROUP BY c.k ORDER BY c.id`;
