import type { Act } from "./act.ts";

export const declines: Act = {
  number: 7,
  stance: "open",
  label: "declines",
  meaning: "refuses to comment",
  pointsAt: ["Claim", "Statement"],
  needsAgainst: false,
  ownStatementOnly: false,
  passesOn: false,
  sentence: ({ speakers, clause }) => `${speakers} declined to comment on whether ${clause}`,
};
