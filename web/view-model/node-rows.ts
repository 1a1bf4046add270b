import type { Kind } from "../../src/vocabulary/kinds.ts";
import type { Scene } from "../../src/picture/scene.ts";
import type { Visible } from "../../src/picture/look.ts";

/** A node of the picture as a row of a table. */
export interface NodeRow {
  readonly id: string;
  readonly kind: Kind;
  /** Edges that are drawn at it. */
  readonly connections: number;
  /** The nodes at their other ends, each once, those with most connections first. */
  readonly joined: readonly string[];
}

/** Rows a page. */
const PAGE = 100;

export interface NodeTable {
  /** Every node that is drawn, those with most connections first. */
  readonly order: readonly string[];
  readonly connections: ReadonlyMap<string, number>;
}

/** Order of the rows; the rows themselves are made a page at a time. */
export function nodeTable(scene: Scene, visible: Visible): NodeTable {
  const connections = new Map<string, number>();
  for (const id of visible.nodes) {
    const drawn = scene.edgesAt.get(id)?.filter(({ key }) => visible.edges.has(key)) ?? [];
    connections.set(id, drawn.length);
  }
  const order = [...visible.nodes].sort(byConnections(connections));
  return { order, connections };
}

/** The rows of a page, counted from 0. */
export function rowsOf(scene: Scene, visible: Visible, table: NodeTable, page: number): readonly NodeRow[] {
  return table.order.slice(page * PAGE, (page + 1) * PAGE).flatMap((id) => {
    const node = scene.nodes.get(id);
    if (!node) return [];
    const edges = scene.edgesAt.get(id)?.filter(({ key }) => visible.edges.has(key)) ?? [];
    const joined = new Set(edges.map(({ source, target }) => (source === id ? target : source)));
    joined.delete(id);
    return {
      id,
      kind: node.kind,
      connections: edges.length,
      joined: [...joined].sort(byConnections(table.connections)),
    };
  });
}

export function pagesOf({ order }: NodeTable): number {
  return Math.max(1, Math.ceil(order.length / PAGE));
}

/** The page that a node's row stands on, from 0. */
export function pageOf({ order }: NodeTable, id: string): number {
  return Math.max(0, Math.floor(order.indexOf(id) / PAGE));
}

/** The same order on every machine: by number, then by id. */
function byConnections(connections: ReadonlyMap<string, number>): (a: string, b: string) => number {
  return (a, b) => (connections.get(b) ?? 0) - (connections.get(a) ?? 0) || (a < b ? -1 : 1);
}
