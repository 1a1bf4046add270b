import { AppError } from "../model/errors.ts";
import type { Store } from "../store/store.ts";
import type { ClaimAnswer } from "./answers.ts";
import { claimsById } from "./claim-heads.ts";
import { describeClaims } from "./describe-claims.ts";

/** One claim in whatever state. Throws notFound. */
export async function oneClaim(store: Store, id: string): Promise<ClaimAnswer> {
  const claims = await claimsById(store, [id]);
  const [answer] = await describeClaims(store, [...claims.values()]);
  if (answer === undefined)
    throw new AppError("notFound", `There is no claim ${id}: ask /claims for those there are.`);
  return answer;
}
