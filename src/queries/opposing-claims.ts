import { isAccepted } from "../model/origin.ts";
import type { Store } from "../store/store.ts";
import type { ClaimAnswer } from "./answers.ts";
import { claimsById } from "./claim-heads.ts";
import { clustersOf } from "./clusters.ts";
import { describeClaims } from "./describe-claims.ts";

/** The claims that contradict this one or a variant of it: who stands for them stands against it. */
export async function opposingClaims(store: Store, claim: string): Promise<readonly ClaimAnswer[]> {
  const members = (await clustersOf(store, [claim])).get(claim)?.members ?? [claim];
  const links = (await store.links(members)).filter(
    (link) => link.kind === "contradicts" && isAccepted(link),
  );
  const inside = new Set<string>(members);
  const ends = links.flatMap(({ from, to }) => [from, to]).filter((id) => !inside.has(id));
  return describeClaims(store, [...(await claimsById(store, [...new Set(ends)])).values()]);
}
