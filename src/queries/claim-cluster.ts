import type { Store } from "../store/store.ts";
import type { ClaimAnswer, Named } from "./answers.ts";
import { clustersOf } from "./clusters.ts";
import { claimsById } from "./claim-heads.ts";
import { describeClaims } from "./describe-claims.ts";
import { namesOf, pick } from "./nodes-of.ts";
import { oneClaim } from "./one-claim.ts";

/** Claims that say the same, merged around one of them. */
export interface ClusterAnswer {
  readonly canonical: string;
  /** The canonical claim first; alone when nothing was merged. */
  readonly members: readonly { readonly claim: ClaimAnswer; readonly drawnBy: readonly Named[] }[];
}

/** The claims that were merged with this one, the canonical one first, and who merged them. Throws notFound. */
export async function claimCluster(store: Store, id: string): Promise<ClusterAnswer> {
  const asked = await oneClaim(store, id);
  const cluster = (await clustersOf(store, [id])).get(asked.id);
  if (cluster === undefined) return { canonical: asked.id, members: [{ claim: asked, drawnBy: [] }] };
  const claims = await claimsById(store, cluster.members);
  const names = await namesOf(
    store,
    cluster.links.flatMap(({ by }) => by ?? []),
  );
  const answers = await describeClaims(store, pick(claims, cluster.members));
  return {
    canonical: cluster.canonical,
    members: answers.map((claim) => ({
      claim,
      drawnBy: pick(names, cluster.links.find(({ from }) => from === claim.id)?.by ?? []),
    })),
  };
}
