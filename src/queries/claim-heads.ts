import { STATES } from "../vocabulary/statement-words.ts";
import type { ClaimHead, Store, StoredClaim } from "../store/store.ts";
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
  const heads = await inPieces(ids, (piece) => store.claimHeads(piece));
  return new Map(heads.map((head) => [head.id, head]));
}
