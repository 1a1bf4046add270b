import { ACT_NAMES } from "../vocabulary/acts/names.ts";
import { STANDING_NAMES } from "../vocabulary/standings.ts";
import { CLAIM_SUBTYPES } from "../vocabulary/subtypes.ts";
import type { z } from "zod";
import type { ClaimFilter, NumberRange, Store } from "../store/store.ts";
import { day, names, numberRange, oneOf, range, text } from "./parameter-kinds.ts";
import { STATE, statesOf } from "./shared-parameters.ts";
import { checkDays, resolveGiven } from "./statement-parameters.ts";

export const CLAIM_PARAMETERS = {
  q: text.optional().describe('words, "a phrase", begin*, -not'),
  about: names("agent or topic it is about"),
  by: names("agent who made a statement about it"),
  org: names("organisation whose people made a statement about it"),
  subtype: oneOf(CLAIM_SUBTYPES),
  standing: oneOf(STANDING_NAMES),
  speakers: range.optional(),
  outlets: range.optional(),
  independentOutlets: range.optional(),
  act: oneOf(ACT_NAMES),
  from: day.optional(),
  to: day.optional(),
  ...STATE,
};

/** The filter that checked parameters mean. Throws badCall for names that nobody or several have. */
export async function claimFilter(
  store: Store,
  query: z.output<z.ZodObject<typeof CLAIM_PARAMETERS>>,
): Promise<ClaimFilter> {
  checkDays(query);
  return {
    q: query.q,
    about: await resolveGiven(store, "about", "topic", query.about),
    by: await resolveGiven(store, "by", "agent", query.by),
    org: await resolveGiven(store, "org", "organization", query.org),
    subtype: query.subtype,
    standing: query.standing,
    speakers: rangeOf(query.speakers),
    outlets: rangeOf(query.outlets),
    independentOutlets: rangeOf(query.independentOutlets),
    act: query.act,
    from: query.from,
    to: query.to,
    states: statesOf(query.state),
  };
}

function rangeOf(value: string | undefined): NumberRange | undefined {
  return value === undefined ? undefined : numberRange(value);
}
