import type { PartName, PartOf } from "../../model/record.ts";
import type { Difference } from "./differences.ts";

/** A member as it was logged, to be put into a store that does not have it. */
export function loggedMember({ part, value }: { readonly part: string; readonly value: string }): Difference {
  const member = JSON.parse(value) as PartOf<PartName>; // logged from a member of this part
  return { part, member, json: value, isNew: true } as Difference;
}
