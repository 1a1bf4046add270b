import type { Act } from "./act.ts";

export const confirms: Act = {
  number: 3,
  stance: "for",
  label: "confirms",
  meaning: "says that what others claim is so",
  pointsAt: ["Claim", "Statement"],
  needsAgainst: false,
  ownStatementOnly: false,
  passesOn: false,
  sentence: ({ speakers, clause }) => `${speakers} confirmed that ${clause}`,
};
