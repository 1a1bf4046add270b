import type { Act } from "./act.ts";

export const asks: Act = {
  number: 8,
  stance: "open",
  label: "asks",
  meaning: "asks whether it is so",
  pointsAt: ["Claim", "Statement"],
  needsAgainst: false,
  ownStatementOnly: false,
  passesOn: false,
  sentence: ({ speakers, clause }) => `${speakers} asked whether ${clause}`,
};
