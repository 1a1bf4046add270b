import { pathWith, surroundingStates } from "../../api/questions.ts";
import { address } from "../../state/address-state.ts";
import { askSides } from "../../state/detail-state.ts";
import { loaded } from "../../state/loaded.ts";
import { versusClaim } from "../../state/versus-claim.ts";

/** Everything said about the claim in view; asked for only while both sides are shown. */
export const versusSides = loaded(() => {
  const id = versusClaim.value;
  if (address.value.middle !== "versus" || id === undefined) return undefined;
  return pathWith(`/claims/${encodeURIComponent(id)}/statements`, surroundingStates(address.value));
}, askSides);
