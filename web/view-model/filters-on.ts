import { START, type ViewAddress } from "../address/view-address.ts";

/** Everything by which list and picture can be narrowed, as the start view has it. */
export const NO_FILTERS = {
  by: START.by,
  org: START.org,
  about: START.about,
  against: START.against,
  document: START.document,
  outlet: START.outlet,
  from: undefined,
  to: undefined,
  maxDepth: undefined,
  answered: undefined,
  act: START.act,
  stance: START.stance,
  standing: START.standing,
  speakers: undefined,
  q: undefined,
  kind: START.kind,
  ownVoiceHidden: false,
  state: "accepted",
} as const satisfies Partial<ViewAddress>;

const KEYS = Object.keys(NO_FILTERS) as readonly (keyof typeof NO_FILTERS)[];

/** How many filters are on; several values of one kind count each. */
export function countFilters(address: ViewAddress): number {
  // First and last day are one filter: one chip takes both away.
  const hasBoth = Number(address.from !== undefined && address.to !== undefined);
  return KEYS.map((key) => {
    const value = address[key];
    return Array.isArray(value) ? value.length : Number(value !== NO_FILTERS[key]);
  }).reduce((sum, number) => sum + number, -hasBoth);
}

/** Whether a filter narrows the lists: kinds of node narrow the picture alone, and proposals beside are more, not less. */
export function narrowsLists(address: ViewAddress): boolean {
  return countFilters(withoutAdditions(address)) > 0;
}

/** The view with nothing but those filters that narrow the lists. */
export function withoutAdditions(address: ViewAddress): ViewAddress {
  return { ...address, kind: [], state: address.state === "any" ? "accepted" : address.state };
}
