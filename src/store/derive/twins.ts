import type { Batch } from "../batch.ts";
import { NODE } from "../member-tables.ts";

/** The canonical one of each of these nodes; a key that no node has is its own. */
export async function canonicalsOf(
  batch: Batch,
  keys: Iterable<number>,
): Promise<ReadonlyMap<number, number>> {
  const wanted = [...keys];
  const nodes = await batch.one(NODE, "k", wanted);
  return new Map(wanted.map((k) => [k, nodes.get(k)?.canon ?? k]));
}

/** These nodes and everything in their sameAs clusters. */
export async function withTwins(batch: Batch, keys: Iterable<number>): Promise<ReadonlySet<number>> {
  const all = new Set(keys);
  const canonicals = new Set((await canonicalsOf(batch, all)).values());
  for (const { k } of await batch.rows(NODE, "canon", canonicals)) all.add(k);
  return all;
}
