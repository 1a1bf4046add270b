import { computed } from "@preact/signals";
import { kindOfId } from "../../src/vocabulary/kinds.ts";
import { contestedAround, nextContested } from "../view-model/claim-groups.ts";
import { selected } from "./address-state.ts";
import { claimList, shown, statements } from "./record-state.ts";

/** The claim whose sides are shown: the one selected, that of a selected statement, else the first contested one. */
export const versusClaim = computed((): string | undefined => {
  const id = selected.value;
  const kind = id === undefined ? undefined : kindOfId(id);
  if (kind === "Claim") return id;
  const said = kind === "Statement" && statements.value.data?.rows.find((row) => row.id === id);
  return said ? said.claim.id : nextContested(shown.value.claims, undefined);
});

/** Where that claim stands among the contested ones, and those before and after it. */
export const contestedPlace = computed(() => {
  const { data } = claimList.value;
  return {
    ...contestedAround(shown.value.claims, versusClaim.value),
    /** There may be more than have come. */
    isCut: data !== undefined && data.rows.length < data.total,
  };
});
