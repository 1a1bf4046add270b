import { compareText } from "../../model/canonical.ts";
import type { Batch } from "../batch.ts";
import { STATE_NUMBERS } from "../numbers.ts";
import { LINK, type LinkRow, NODE, STATEMENT } from "../member-tables.ts";

/**
 * Finds the sameAs clusters of these nodes and statements by the accepted links and notes the canonical one with every
 * member: the middle of the star; where links of different records make no star, the smallest id among the middles.
 */
export async function regroup(batch: Batch, seeds: Iterable<number>): Promise<void> {
  const { neighbours, links } = await walk(batch, seeds);
  const all = [...neighbours.keys()];
  const nodes = await batch.one(NODE, "k", all);
  const statements = await batch.one(STATEMENT, "k", all);
  const idOf = (k: number): string => nodes.get(k)?.id ?? statements.get(k)?.id ?? "";
  const pointing = new Set(links.filter(({ a, b }) => a !== b).map(({ a }) => a));
  for (const members of componentsOf(neighbours)) {
    const sorted = members.sort((a, b) => compareText(idOf(a), idOf(b)));
    const canon = sorted.find((k) => !pointing.has(k)) ?? sorted[0] ?? 0;
    for (const k of members) {
      const [node, statement] = [nodes.get(k), statements.get(k)];
      if (node !== undefined && node.canon !== canon) batch.put(NODE, { ...node, canon });
      if (statement !== undefined && statement.canon !== canon) batch.put(STATEMENT, { ...statement, canon });
    }
  }
}

interface Walked {
  readonly neighbours: ReadonlyMap<number, ReadonlySet<number>>;
  readonly links: readonly LinkRow[];
}

/** All that can be reached over accepted sameAs links, level by level. */
async function walk(batch: Batch, seeds: Iterable<number>): Promise<Walked> {
  const neighbours = new Map<number, Set<number>>();
  const links = new Map<number, LinkRow>();
  let level = [...new Set(seeds)];
  for (const k of level) neighbours.set(k, new Set());
  while (level.length > 0) {
    const rows = [...(await batch.rows(LINK, "a", level)), ...(await batch.rows(LINK, "b", level))];
    const next: number[] = [];
    for (const link of rows) {
      if (link.kind !== "sameAs" || link.state !== STATE_NUMBERS.accepted) continue;
      links.set(link.k, link);
      for (const [from, to] of [
        [link.a, link.b],
        [link.b, link.a],
      ] as const) {
        const known = neighbours.get(from);
        if (known === undefined) next.push(from);
        neighbours.set(from, (known ?? new Set<number>()).add(to));
      }
    }
    level = next;
  }
  return { neighbours, links: [...links.values()] };
}

function componentsOf(neighbours: ReadonlyMap<number, ReadonlySet<number>>): number[][] {
  const seen = new Set<number>();
  const components: number[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const members = new Set([start]);
    for (const k of members) for (const other of neighbours.get(k) ?? []) members.add(other);
    for (const k of members) seen.add(k);
    components.push([...members]);
  }
  return components;
}
