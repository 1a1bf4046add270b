import { isAccepted } from "../model/origin.ts";
import type { Store } from "../store/store.ts";
import type { Link } from "../model/link.ts";
import { inPieces } from "./every-row.ts";

/** Nodes that are one and the same: a star around the canonical one, which comes first among the members. */
export interface Cluster {
  readonly canonical: string;
  readonly members: readonly string[];
  /** The accepted sameAs links that hold it together. */
  readonly links: readonly Link[];
}

/** The cluster of each of these ids; a node with no twin is alone in its own. */
export async function clustersOf(store: Store, ids: Iterable<string>): Promise<ReadonlyMap<string, Cluster>> {
  const all = [...new Set(ids)];
  const own = await sameAsLinks(store, all);
  const canonicalOf = new Map<string, string>(own.map(({ from, to }) => [from, to]));
  const canonicals = all.map((id) => canonicalOf.get(id) ?? id);
  const rays = await sameAsLinks(store, canonicals);
  const byCanonical = new Map(
    canonicals.map((canonical) => {
      const links = rays.filter(({ to }) => to === canonical);
      const cluster: Cluster = { canonical, members: [canonical, ...links.map(({ from }) => from)], links };
      return [canonical, cluster];
    }),
  );
  return new Map(
    all.map((id, index) => {
      const canonical = canonicals[index] ?? id;
      return [id, byCanonical.get(canonical) ?? { canonical, members: [id], links: [] }];
    }),
  );
}

async function sameAsLinks(store: Store, ids: readonly string[]): Promise<readonly Link[]> {
  const links = await inPieces(ids, (piece) => store.links(piece));
  const accepted = links.filter((link) => link.kind === "sameAs" && isAccepted(link));
  return [...new Map(accepted.map((link) => [link.id, link])).values()];
}
