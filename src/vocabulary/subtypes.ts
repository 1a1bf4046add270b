/** Closed lists of finer kinds, in the order forms show them. */
export const ORGANIZATION_SUBTYPES = [
  "state",
  "government",
  "outlet",
  "agency",
  "company",
  "party",
  "ngo",
  "igo",
  "armed",
  "group",
  "other",
] as const;

export const THING_SUBTYPES = ["place", "event", "law", "agreement", "work", "topic"] as const;

export const CLAIM_SUBTYPES = [
  "fact",
  "figure",
  "cause",
  "rule",
  "prediction",
  "commitment",
  "demand",
  "opinion",
] as const;
export type ClaimSubtype = (typeof CLAIM_SUBTYPES)[number];
