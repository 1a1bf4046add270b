import type { Act } from "./act.ts";

export const disputes: Act = {
  number: 5,
  stance: "against",
  label: "disputes",
  meaning: "doubts, rejects, dismisses or opposes",
  pointsAt: ["Claim", "Statement"],
  needsAgainst: false,
  ownStatementOnly: false,
  passesOn: false,
  sentence: ({ speakers, clause }) => `${speakers} disputed that ${clause}`,
};
