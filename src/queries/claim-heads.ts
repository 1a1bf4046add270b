import { STATES } from "../vocabulary/statement-words.ts";
import type { Store, StoredClaim } from "../store/store.ts";
import type { ClaimHead } from "./answers.ts";
import { inPieces } from "./every-row.ts";

/** Claims by id, in whatever state, with their standing. */
export async function claimsById(
  store: Store,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, StoredClaim>> {
  const rows = await inPieces(ids, async (piece) => {
    const page = await store.claims({ ids: piece, states: STATES }, { limit: piece.length, sort: "id" });
    return page.rows;
  });
  return new Map(rows.map((row) => [row.claim.id, row]));
}

/** The short form in which other answers mention a claim, by id. */
export async function claimHeads(
  store: Store,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ClaimHead>> {
  const claims = await claimsById(store, ids);
  return new Map(
    [...claims.values()].map(({ claim, standing }) => [
      claim.id,
      {
        id: claim.id,
        text: claim.text,
        standing: standing.standing,
        state: claim.state ?? "accepted",
      },
    ]),
  );
}
