import { compareText } from "../../model/canonical.ts";
import { KIND_NAMES, type Kind } from "../../vocabulary/kinds.ts";
import { ALL_TIME, ANY } from "../derive/counts.ts";
import { ROLES } from "../derive/standings.ts";
import type { Db } from "../engine.ts";
import { fold } from "../fold.ts";
import { KIND_NUMBERS, kindOf, STATE_NUMBERS } from "../numbers.ts";
import type { NameHit } from "../search-hits.ts";
import type { NodeOf } from "../store.ts";

export async function getNodes<K extends Kind>(
  db: Db,
  kind: K,
  ids: readonly string[],
): Promise<readonly NodeOf[K][]> {
  if (ids.length === 0) return [];
  const rows =
    kind === "Statement"
      ? await db.all<IdRow>("SELECT id, json FROM statement WHERE id = ANY(?)", ids)
      : // The plus keeps SQLite from going through every node of the kind.
        await db.all<IdRow>(
          "SELECT id, json FROM node WHERE id = ANY(?) AND +kind = ?",
          ids,
          KIND_NUMBERS[kind],
        );
  const byId = new Map(rows.map(({ id, json }) => [id, json]));
  return ids.flatMap((id) => {
    const json = byId.get(id);
    return json === undefined ? [] : [JSON.parse(json) as NodeOf[K]]; // written from a node of this kind
  });
}

interface IdRow {
  readonly id: string;
  readonly json: string;
}

export async function kindsOfNodes(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Kind>> {
  const rows = await db.all<{ readonly id: string; readonly kind: number }>(
    `SELECT id, kind FROM node WHERE id = ANY(?)
UNION ALL SELECT id, ${KIND_NUMBERS.Statement} AS kind FROM statement WHERE id = ANY(?)`,
    ids,
    ids,
  );
  const kinds = new Map(rows.map(({ id, kind }) => [id, kindOf(kind)]));
  return new Map(
    ids.flatMap((id): readonly [string, Kind][] => {
      const kind = kinds.get(id);
      return kind === undefined ? [] : [[id, kind]];
    }),
  );
}

/** Accepted nodes of each kind. */
export async function countNodes(db: Db): Promise<Readonly<Record<Kind, number>>> {
  const rows = await db.all<{ readonly kind: number; readonly n: number }>(
    `SELECT act AS kind, n FROM tally WHERE owner = 0 AND role = ? AND period = ? AND side = ?
UNION ALL SELECT ${KIND_NUMBERS.Statement} AS kind, n FROM tally WHERE owner = 0 AND role = ? AND period = ? AND act = ?`,
    ROLES.nodes,
    ALL_TIME,
    STATE_NUMBERS.accepted,
    ROLES.everybody,
    ALL_TIME,
    ANY,
  );
  const counted = new Map(rows.map(({ kind, n }) => [kindOf(kind), n]));
  const counts = KIND_NAMES.map((kind) => [kind, counted.get(kind) ?? 0]);
  return Object.fromEntries(counts) as Record<Kind, number>; // one entry a kind
}

/**
 * Nodes of these kinds with exactly this name, alias, title or text. Twins are one: the canonical stands for them.
 * What is only proposed is found where nothing accepted has the name, so that no program makes a name ambiguous.
 */
export async function nodesNamed(db: Db, name: string, kinds: readonly Kind[]): Promise<readonly NameHit[]> {
  const rows = await db.all<{
    readonly id: string;
    readonly kind: number;
    readonly json: string;
    readonly state: number;
  }>(
    NAMED,
    fold(name),
    kinds.map((kind) => KIND_NUMBERS[kind]),
    STATE_NUMBERS.rejected,
  );
  const best = Math.min(...rows.map(({ state }) => state));
  const hits = new Map(
    rows
      .filter(({ state }) => state === best)
      .map(({ id, kind, json }) => [id, { id, kind: kindOf(kind), name: nameIn(json) }]),
  );
  return [...hits.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Every kind of node that has a name keeps it under one of these. */
function nameIn(json: string): string {
  const { name, text, title } = JSON.parse(json) as Readonly<Record<string, string>>; // a node
  return name ?? text ?? title ?? "";
}

const NAMED = `
SELECT c.id, c.kind, c.json, n.state FROM name x JOIN node n ON n.k = x.node JOIN node c ON c.k = n.canon
WHERE x.fold = ? AND n.kind = ANY(?) AND n.state < ?`;
