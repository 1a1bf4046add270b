/** Every act there is by name, in the order a person reads them; what each is stands in a file of its own. */
export const ACT_NAMES = [
  "asserts",
  "accuses",
  "confirms",
  "denies",
  "disputes",
  "cannotVerify",
  "declines",
  "asks",
  "reports",
  "retracts",
] as const;

export type ActName = (typeof ACT_NAMES)[number];
